import PostalMime from 'postal-mime';
import type { Original, ReadOriginalOptions } from '../host/original';
import { readOriginal } from './read-original';

type Callback = (result: unknown) => void;
const succeeded = (value: unknown) => ({ status: 'succeeded', value });
const failed = (code = 9999) => ({ status: 'failed', error: { code, name: 'Error', message: 'x' } });

const HEADERS = [
  'Received: from mx.granby.example; Fri, 20 Nov 2026 14:03:11 +0100',
  'From: =?utf-8?Q?Karin_=C3=85?= <karin@granlid.example>',
  'To: kommun@granby.example',
  'Subject: Karta',
  ' over gatan',
  'Message-ID: <a@granlid.example>',
  'Content-Type: multipart/mixed;',
  ' boundary="theirs"',
  'MIME-Version: 1.0',
  'X-Last: kept',
].join('\r\n');

interface Outlook {
  readonly set?: number;
  readonly item?: Record<string, unknown>;
  readonly attachments?: readonly Record<string, unknown>[];
  readonly content?: (id: string) => unknown;
}

/** An Outlook with one open message, of the Mailbox set that a test names. */
function openOutlook({ set = 8, item = {}, attachments = [], content = () => failed() }: Outlook = {}) {
  const open = {
    itemType: 'message',
    itemId: 'item-1',
    subject: 'Karta över gatan',
    from: { displayName: 'Karin Å', emailAddress: 'karin@granlid.example' },
    internetMessageId: '<a@granlid.example>',
    attachments,
    body: {
      getAsync: (type: string, callback: Callback) =>
        callback(succeeded(type === 'text' ? 'Hej å\n--x' : '<p>Hej å</p>')),
    },
    getAllInternetHeadersAsync: (callback: Callback) => callback(succeeded(HEADERS)),
    getAttachmentContentAsync: (id: string, callback: Callback) => setTimeout(() => callback(content(id)), 0),
    ...item,
  };
  const isSetSupported = (_: string, wanted: string) => Number(wanted.split('.')[1]) <= set;
  (globalThis as { Office?: unknown }).Office = {
    context: { mailbox: { item: open }, requirements: { isSetSupported } },
  };
}

const file = (id: string, part: Record<string, unknown> = {}) => ({
  id,
  name: `${id}.bin`,
  contentType: 'application/octet-stream',
  size: 3,
  isInline: false,
  attachmentType: 'file',
  ...part,
});
const base64 = (bytes: Uint8Array | string) =>
  succeeded({ content: Buffer.from(bytes).toString('base64'), format: 'base64' });

async function read(options: Partial<ReadOriginalOptions> = {}) {
  return readOriginal('item-1', {
    attachments: [],
    onProgress: () => undefined,
    cancel: { aborted: false },
    ...options,
  });
}

async function original(options: Partial<ReadOriginalOptions> = {}): Promise<Original> {
  const result = await read(options);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const bytesOf = async ({ read: part, size }: Original['message']) => Buffer.from(await part(0, size));

describe('readOriginal where the client hands out the message (Mailbox 1.14)', () => {
  it('gives exactly its bytes', async () => {
    const source = Buffer.from('Subject: x\r\n\r\nHej \xe5\r\n', 'latin1');
    openOutlook({
      set: 14,
      item: { getAsFileAsync: (callback: Callback) => callback(succeeded(source.toString('base64'))) },
    });
    const { message, isReconstructed } = await original();
    expect(isReconstructed).toBe(false);
    expect((await bytesOf(message)).equals(source)).toBe(true);
    expect(message).toMatchObject({
      size: source.length,
      contentType: 'message/rfc822',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('puts the message together when the client fails', async () => {
    openOutlook({ set: 14, item: { getAsFileAsync: (callback: Callback) => callback(failed(5001)) } });
    expect(await original()).toMatchObject({ isReconstructed: true });
  });

  it('does not believe what is no base64', async () => {
    openOutlook({ set: 14, item: { getAsFileAsync: (callback: Callback) => callback(succeeded('<html>')) } });
    expect(await original()).toMatchObject({ isReconstructed: true });
  });
});

describe('readOriginal where the message is put together (Mailbox 1.8)', () => {
  it('keeps headers, text, HTML and every attachment, as a mail library reads them', async () => {
    const inner = 'From: b@x.example\nSubject: Inre\n\nInre text\n--=_postgang_0\n';
    const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 31) % 256);
    openOutlook({
      attachments: [
        file('a1', { name: 'kärta "1".pdf', contentType: 'application/pdf' }),
        file('a2', { name: 'Inre.eml', attachmentType: 'item' }),
        file('a3', { contentType: 'text/html; charset=x\r\nX-Evil: 1' }),
      ],
      content: (id) =>
        id === 'a2' ? succeeded({ content: inner, format: 'eml' }) : base64(id === 'a1' ? bytes : 'abc'),
    });
    const { message, attachments, isReconstructed, missing } = await original({ attachments: ['a1', 'a2'] });
    expect({ isReconstructed, missing }).toEqual({ isReconstructed: true, missing: [] });
    const source = await bytesOf(message);
    const parsed = await PostalMime.parse(source, { forceRfc822Attachments: true });
    expect(parsed).toMatchObject({
      subject: 'Karta over gatan',
      messageId: '<a@granlid.example>',
      from: { name: 'Karin Å', address: 'karin@granlid.example' },
    });
    expect(parsed.text?.trim()).toBe('Hej å\n--x');
    expect(parsed.html?.trim()).toBe('<p>Hej å</p>');
    expect(parsed.headers.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['received', 'x-last', 'x-postgang-reconstructed']),
    );
    expect(parsed.headers.filter(({ key }) => key === 'content-type')).toHaveLength(1);
    expect(parsed.headers.some(({ key }) => key === 'x-evil')).toBe(false);
    expect(parsed.attachments.map(({ filename }) => filename)).toEqual([
      'kärta "1".pdf',
      'Inre.eml',
      'a3.bin',
    ]);
    expect(Buffer.from(parsed.attachments[0]!.content as ArrayBuffer).equals(Buffer.from(bytes))).toBe(true);
    expect(Buffer.from(parsed.attachments[1]!.content as ArrayBuffer).toString()).toContain('Inre text');
    expect(
      source
        .toString('latin1')
        .split('\r\n')
        .every((line) => line.length <= 998),
    ).toBe(true);
    expect(attachments.map(({ attachmentId, size }) => [attachmentId, size])).toEqual([
      ['a1', bytes.length],
      ['a2', inner.length + 5],
    ]);
    expect((await bytesOf(attachments[0]!)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('writes the people and the subject it knows when headers can’t be had', async () => {
    openOutlook({ item: { getAllInternetHeadersAsync: (callback: Callback) => callback(failed()) } });
    const parsed = await PostalMime.parse(await bytesOf((await original()).message));
    expect(parsed).toMatchObject({
      subject: 'Karta över gatan',
      from: { name: 'Karin Å' },
      messageId: '<a@granlid.example>',
    });
  });

  it('names what can’t be read, and goes on: a cloud link, broken base64, a failure', async () => {
    openOutlook({
      attachments: [file('cloud'), file('broken'), file('fails'), file('good')],
      content: (id) =>
        ({
          cloud: succeeded({ content: 'https://x.example', format: 'url' }),
          broken: succeeded({ content: 'a\r\n--x', format: 'base64' }),
          good: base64('abc'),
        })[id] ?? failed(),
    });
    const { missing, attachments } = await original({ attachments: ['cloud', 'broken', 'fails', 'good'] });
    expect(missing).toEqual(['cloud.bin', 'broken.bin', 'fails.bin']);
    expect(attachments.map(({ attachmentId }) => attachmentId)).toEqual(['good']);
  });

  it('is a failure without the text of the message', async () => {
    openOutlook({ item: { body: { getAsync: (_: string, callback: Callback) => callback(failed()) } } });
    expect(await read()).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  });

  it('reads 20 attachments of 1 MB with at most 3 calls at once, one of them in memory, and tells how far it is', async () => {
    const megabyte = Buffer.alloc(1_000_000, 7).toString('base64');
    let running = 0;
    let most = 0;
    const steps: [number, number][] = [];
    openOutlook({
      attachments: Array.from({ length: 20 }, (_, index) => file(`a${index}`, { size: 1_000_000 })),
      item: {
        getAttachmentContentAsync: (_: string, callback: Callback) => {
          running += 1;
          most = Math.max(most, running);
          setTimeout(() => {
            running -= 1;
            callback(succeeded({ content: megabyte, format: 'base64' }));
          }, 1);
        },
      },
    });
    const { message, attachments } = await original({
      attachments: Array.from({ length: 20 }, (_, index) => `a${index}`),
      onProgress: (done, total) => void steps.push([done, total]),
    });
    expect(most).toBe(1);
    expect(steps.map(([done]) => done)).toEqual(Array.from({ length: 22 }, (_, index) => index));
    expect(steps.at(-1)).toEqual([21, 21]);
    expect(attachments.every(({ size }) => size === 1_000_000)).toBe(true);
    expect(message.size).toBeGreaterThan(26_000_000);
  });

  it('stops when the person cancels, between two attachments', async () => {
    const asked: string[] = [];
    const cancel = { aborted: false };
    openOutlook({
      attachments: [file('a1'), file('a2'), file('a3')],
      content: (id) => {
        asked.push(id);
        cancel.aborted = true;
        return base64('abc');
      },
    });
    expect(await read({ cancel })).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(asked).toEqual(['a1']);
  });

  it('refuses to mix two messages when another one is opened meanwhile', async () => {
    openOutlook({
      attachments: [file('a1'), file('a2')],
      content: () => {
        (
          globalThis as { Office: { context: { mailbox: { item: { itemId: string } } } } }
        ).Office.context.mailbox.item.itemId = 'item-2';
        return base64('abc');
      },
    });
    expect(await read()).toMatchObject({ ok: false, failure: { kind: 'stale-item' } });
  });
});

describe('readOriginal in an older client', () => {
  it('says that it can’t below Mailbox 1.8', async () => {
    openOutlook({ set: 7 });
    expect(await read()).toMatchObject({ ok: false, failure: { kind: 'not-supported' } });
  });
});
