import { withReplacedHtml } from './mend-draft';
import { createOutlookHost } from './outlook-host';

type Callback = (result: unknown) => void;
const succeeded = (value?: unknown) => ({ status: 'succeeded', value });
const failed = { status: 'failed', error: { code: 9017, name: 'x', message: 'y' } };

/** An Outlook with a draft open; a part that a test names takes the place of the ordinary one. */
function openDraft(mailboxSet: number, parts: Record<string, unknown> = {}) {
  const field = (...addresses: string[]) => ({
    getAsync: (callback: Callback) =>
      callback(succeeded(addresses.map((emailAddress) => ({ displayName: 'X', emailAddress })))),
    setAsync: jest.fn((_: unknown, callback: Callback) => callback(succeeded())),
    addAsync: jest.fn((_: unknown, callback: Callback) => callback(succeeded())),
  });
  const item = {
    itemType: 'message',
    subject: {
      getAsync: (callback: Callback) => callback(succeeded('SV: Hål')),
      setAsync: jest.fn((_: unknown, callback: Callback) => callback(succeeded())),
    },
    to: field('eva@brev.example', 'Bo@Brev.example'),
    cc: field(),
    bcc: field('bo@brev.example'),
    from: { getAsync: (callback: Callback) => callback(succeeded({ emailAddress: 'bo.ek@osby.se' })) },
    body: {
      getTypeAsync: (callback: Callback) => callback(succeeded('text')),
      getAsync: (_: unknown, callback: Callback) => callback(succeeded('Hej!\r\nmvh\r\nBo')),
      setAsync: jest.fn((_: unknown, __: unknown, callback: Callback) => callback(succeeded())),
    },
    getComposeTypeAsync: (callback: Callback) => callback(succeeded({ composeType: 'forward' })),
    getAttachmentsAsync: (callback: Callback) =>
      callback(
        succeeded([
          { name: 'a.pdf', isInline: false },
          { name: 'logo.png', isInline: true },
        ]),
      ),
    sessionData: { setAsync: jest.fn((_: string, __: string, callback: Callback) => callback(succeeded())) },
    ...parts,
  };
  const isSetSupported = (_: string, set: string) => Number(set.split('.')[1]) <= mailboxSet;
  (globalThis as { Office?: unknown }).Office = {
    context: {
      mailbox: { item, userProfile: { displayName: 'Bo Ek', emailAddress: 'bo.ek@osby.se' } },
      displayLanguage: 'sv-SE',
      requirements: { isSetSupported },
      roamingSettings: { get: () => null },
    },
  };
  return { item, draft: createOutlookHost().draft };
}

describe('reading the open draft', () => {
  it('gives people, subject, text with plain line ends, and the attached files without pictures', async () => {
    const { draft } = openDraft(11);
    expect(await draft.read()).toMatchObject({
      use: 'forward',
      from: { address: 'bo.ek@osby.se' },
      to: [{ address: 'eva@brev.example' }, { address: 'Bo@Brev.example' }],
      bcc: [{ address: 'bo@brev.example' }],
      subject: 'SV: Hål',
      text: 'Hej!\nmvh\nBo',
      attachments: ['a.pdf'],
      unread: [],
    });
  });

  it('goes by the subject in an Outlook that does not tell what kind of draft it is', async () => {
    const { draft } = openDraft(5);
    expect(await draft.read()).toMatchObject({ use: 'reply', from: null, unread: ['attachments'] });
  });

  it.each([
    ['fails', (callback: Callback) => callback(failed)],
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
  ])('names what a getter that %s has kept back, and gives the rest', async (_, answer) => {
    const body = { getAsync: (__: unknown, callback: Callback) => answer(callback) };
    const { draft } = openDraft(11, { body, to: { getAsync: answer } });
    const read = await draft.read();
    expect(read).toMatchObject({ subject: 'SV: Hål', text: '', to: [] });
    expect([...(read?.unread ?? [])].sort()).toEqual(['body', 'receivers']);
  });

  it('gives nothing when a message is open instead', async () => {
    const { draft } = openDraft(11, { subject: 'Hål' });
    expect(await draft.read()).toBeNull();
    expect(await draft.copyTo('a@b.example')).toMatchObject({ failure: { kind: 'stale-item' } });
  });
});

describe('mending the open draft', () => {
  it('takes an address out wherever it stands, whatever its case', async () => {
    const { draft, item } = openDraft(11);
    expect(await draft.removeReceiver('bo@brev.example')).toMatchObject({ ok: true });
    expect(item.to.setAsync).toHaveBeenCalledWith(
      [expect.objectContaining({ emailAddress: 'eva@brev.example' })],
      expect.any(Function),
    );
    expect(item.bcc.setAsync).toHaveBeenCalledWith([], expect.any(Function));
    expect(item.cc.setAsync).not.toHaveBeenCalled();
  });

  it('replaces words of a plain text that stand there once', async () => {
    const { draft, item } = openDraft(11);
    expect(await draft.replaceInBody('mvh', 'Vänliga hälsningar')).toMatchObject({ ok: true });
    expect(item.body.setAsync).toHaveBeenCalledWith(
      'Hej!\r\nVänliga hälsningar\r\nBo',
      { coercionType: 'text' },
      expect.any(Function),
    );
    expect(await draft.replaceInBody('saknas', 'x')).toMatchObject({ failure: { kind: 'not-supported' } });
    expect(item.body.setAsync).toHaveBeenCalledTimes(1);
  });

  it('says that an Outlook before 1.11 keeps nothing with a draft', async () => {
    const { draft } = openDraft(9, { sessionData: undefined });
    expect(await draft.keep('a', 'b')).toMatchObject({ ok: false });
  });
});

describe('withReplacedHtml', () => {
  it('replaces words between two tags and escapes what it puts there', () => {
    expect(withReplacedHtml('<p>mvh<br>Bo</p>', 'mvh', 'A & <b>')).toBe('<p>A &amp; &lt;b&gt;<br>Bo</p>');
  });

  it.each([
    ['pictures', '<p>mvh</p><img src="cid:a">', 'mvh'],
    ['words that stand there twice', '<p>mvh</p><p>mvh</p>', 'mvh'],
    ['words inside a tag', '<p title="mvh"></p>', 'mvh'],
    ['words over several elements', '<p>m<b>vh</b></p>', 'mvh'],
    ['no words', '<p>mvh</p>', ''],
    ['a very long thread', `<p>mvh</p>${'<p>x</p>'.repeat(30_000)}`, 'mvh'],
  ])('leaves a body alone with %s', (_, html, words) => {
    expect(withReplacedHtml(html, words, 'x')).toBeNull();
  });
});
