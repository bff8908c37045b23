import { createOutlookHost } from './outlook-host';

type Callback = (result: unknown) => void;
const succeeded = (value?: unknown) => ({ status: 'succeeded', value });

interface Fake {
  readonly item: Record<string, unknown>;
  readonly mailbox: Record<string, jest.Mock | object>;
}

/** An Outlook with one open message, of the Mailbox set that a test names. */
function openOutlook(mailboxSet: number, item: Record<string, unknown> = {}): Fake {
  const body = { getAsync: (type: string, callback: Callback) => callback(succeeded(`${type} of the body`)) };
  const open = {
    itemType: 'message',
    itemId: 'item-1',
    subject: 'Hål i vägen',
    body,
    getAllInternetHeadersAsync: (callback: Callback) =>
      callback(succeeded('Received: from mx.kommun.example; Wed, 18 Nov 2026 08:12:30 +0000\r\nX-A: b\r\n')),
    displayReplyForm: jest.fn(),
    displayReplyFormAsync: jest.fn((_: unknown, callback: Callback) => callback(succeeded())),
    ...item,
  };
  const mailbox = {
    item: open,
    userProfile: { displayName: 'Bo Ek', emailAddress: 'bo.ek@osby.se' },
    displayNewMessageForm: jest.fn(),
    displayNewMessageFormAsync: jest.fn((_: unknown, callback: Callback) => callback(succeeded())),
  };
  const isSetSupported = (_: string, set: string) => Number(set.split('.')[1]) <= mailboxSet;
  (globalThis as { Office?: unknown }).Office = {
    context: {
      mailbox,
      displayLanguage: 'sv-SE',
      requirements: { isSetSupported },
      roamingSettings: { get: () => null },
    },
  };
  return { item: open, mailbox };
}

const form = {
  to: ['gata@osby.se'],
  cc: [],
  subject: 'VB: Hål',
  html: '<p>x</p>',
  attachOpenMessageAs: 'Hål i vägen',
};

describe('readMessage', () => {
  it('HAS-12: takes the receiving server’s time, not the day it was opened', async () => {
    openOutlook(11);
    const read = await createOutlookHost().readMessage('item-1');
    expect(read).toMatchObject({
      ok: true,
      value: { text: 'text of the body', extent: 'whole', received: new Date('2026-11-18T08:12:30Z') },
    });
  });

  it('gives sender and subject when the body can not be read, and says that it was not', async () => {
    const fails = {
      getAsync: (_: string, callback: Callback) => callback({ status: 'failed', error: { code: 9017 } }),
    };
    openOutlook(11, { body: fails });
    await expect(createOutlookHost().readMessage('item-1')).resolves.toMatchObject({
      value: { subject: 'Hål i vägen', text: '', extent: 'unread' },
    });
  });

  it('does not ask an old Outlook for headers', async () => {
    const getAllInternetHeadersAsync = jest.fn();
    openOutlook(5, { getAllInternetHeadersAsync });
    await createOutlookHost().readMessage('item-1');
    expect(getAllInternetHeadersAsync).not.toHaveBeenCalled();
  });

  it('cuts a text of 20 million characters and says so', async () => {
    const long = { getAsync: (_: string, callback: Callback) => callback(succeeded('x'.repeat(20_000_000))) };
    openOutlook(11, { body: long });
    const read = await createOutlookHost().readMessage('item-1');
    expect(read.ok && read.value.extent).toBe('cut');
    expect(read.ok && read.value.text.length).toBe(200_000);
  });
});

describe('acting on a message', () => {
  it('refuses when another message is open than the one on screen', async () => {
    const { item, mailbox } = openOutlook(11);
    const host = createOutlookHost();
    const stale = { ok: false, failure: { kind: 'stale-item' } };
    await expect(host.openReply('item-2', '<p>Hej</p>')).resolves.toMatchObject(stale);
    await expect(host.openNewMessage('item-2', form)).resolves.toMatchObject(stale);
    await expect(host.readMessage('item-2')).resolves.toMatchObject(stale);
    expect(item.displayReplyFormAsync).not.toHaveBeenCalled();
    expect(mailbox.displayNewMessageFormAsync).not.toHaveBeenCalled();
  });

  it('attaches the open message whole', async () => {
    const { mailbox } = openOutlook(11);
    await expect(createOutlookHost().openNewMessage('item-1', form)).resolves.toMatchObject({ ok: true });
    expect(mailbox.displayNewMessageFormAsync).toHaveBeenCalledWith(
      expect.objectContaining({ attachments: [{ type: 'item', itemId: 'item-1', name: 'Hål i vägen' }] }),
      expect.any(Function),
    );
  });

  it('refuses a text above Outlook’s 32,768 characters before Outlook throws', async () => {
    const { item } = openOutlook(11);
    const host = createOutlookHost();
    await expect(host.openReply('item-1', 'x'.repeat(32_769))).resolves.toMatchObject({
      failure: { kind: 'too-large' },
    });
    expect(item.displayReplyFormAsync).not.toHaveBeenCalled();
    await expect(host.openReply('item-1', 'x'.repeat(32_768))).resolves.toMatchObject({ ok: true });
  });

  it('uses the calls without an answer in an Outlook before Mailbox 1.9', async () => {
    const { item, mailbox } = openOutlook(8);
    const host = createOutlookHost();
    await host.openReply('item-1', '<p>Hej</p>');
    await host.openNewMessage('item-1', form);
    expect(item.displayReplyForm).toHaveBeenCalledWith({ htmlBody: '<p>Hej</p>' });
    expect(mailbox.displayNewMessageForm).toHaveBeenCalled();
  });

  it('says what Mailbox 1.5 can not do', async () => {
    openOutlook(5);
    const host = createOutlookHost();
    expect(host.can('open-new-message')).toBe(false);
    await expect(host.openNewMessage('item-1', form)).resolves.toMatchObject({
      failure: { kind: 'not-supported' },
    });
    await expect(host.readAttachedMessage('item-1', 'a')).resolves.toMatchObject({
      failure: { kind: 'not-supported' },
    });
  });
});

describe('readAttachedMessage', () => {
  it.each([
    ['eml', 'Subject: Åäö\r\n\r\nHej', 'Subject: Åäö\r\n\r\nHej'],
    ['base64', Buffer.from('Subject: Åäö\r\n\r\nHej').toString('base64'), 'Subject: Åäö\r\n\r\nHej'],
  ])('gives the source that Outlook has as %s', async (format, content, source) => {
    openOutlook(11, {
      getAttachmentContentAsync: (_: string, callback: Callback) => callback(succeeded({ format, content })),
    });
    const read = await createOutlookHost().readAttachedMessage('item-1', 'a');
    expect(read.ok && Buffer.from(read.value).toString('utf8')).toBe(source);
  });

  it.each([
    ['url', 'https://x.example/file'],
    ['base64', '***'],
    ['eml', ''],
  ])('says that %s content "%s" can not be read', async (format, content) => {
    openOutlook(11, {
      getAttachmentContentAsync: (_: string, callback: Callback) => callback(succeeded({ format, content })),
    });
    await expect(createOutlookHost().readAttachedMessage('item-1', 'a')).resolves.toMatchObject({
      ok: false,
    });
  });
});
