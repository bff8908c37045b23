import type { OutgoingMessage } from '../mail-facts';
import { composeEml, type AttachmentSource } from './compose-eml';
import { readEml } from './read-eml';

const ORIGINAL =
  'From: b@example.com\r\nSubject: Original\r\nMessage-ID: <o@x>\r\n\r\nThe original: r\u00e4ksm\u00f6rg\u00e5s\r\n';

const source: AttachmentSource = {
  message: async (id) => (id === 'original' ? Buffer.from(ORIGINAL) : null),
  part: async () => ({ contentType: 'application/pdf', content: Buffer.from('%PDF') }),
};

const message: OutgoingMessage = {
  from: { name: 'Kim Nordin', address: 'kim@kommun.example' },
  to: [{ name: 'Åsa Öberg', address: 'asa@example.com' }],
  cc: [],
  bcc: [{ name: '', address: 'secret@example.com' }],
  subject: 'SV: Fråga om skolskjuts',
  html: '<p>Hej!</p><hr><div><b>Från:</b> Åsa</div>',
  attachments: [],
  inReplyTo: '<2@x>',
  references: '<1@x> <2@x>',
  date: '2026-11-20T13:30:00.000Z',
  headers: {},
};

describe('a sent message', () => {
  test('has text and HTML, the date of the clock and its place in the conversation', async () => {
    const eml = await composeEml(message, source);
    const { facts } = await readEml('x', eml);
    expect(facts.subject).toBe('SV: Fråga om skolskjuts');
    expect(facts.to).toEqual([{ name: 'Åsa Öberg', address: 'asa@example.com' }]);
    expect(facts.sent).toBe('2026-11-20T13:30:00.000Z');
    expect(facts.references).toBe('<1@x> <2@x>');
    expect(facts.html).toContain('<p>Hej!</p>');
    expect(facts.text).toBe('Hej!\n\n________________________________\n\nFrån: Åsa\n');
    expect(eml.toString()).toContain('In-Reply-To: <2@x>');
    expect(facts.internetMessageId).toMatch(/^<[^<>]+@kommun\.example>$/);
  });

  test('does not show the hidden receivers', async () => {
    expect((await composeEml(message, source)).toString()).not.toContain('secret@example.com');
  });

  test('carries an attached message byte for byte', async () => {
    const attachments = [{ kind: 'message', name: 'Original', messageId: 'original' }] as const;
    const eml = await composeEml({ ...message, attachments }, source);
    expect(eml.includes(Buffer.from(ORIGINAL))).toBe(true);
    const { facts } = await readEml('x', eml);
    expect(facts.attachments).toMatchObject([{ kind: 'message', name: 'Original' }]);
  });

  test('carries files and parts of the forwarded message', async () => {
    const attachments = [
      { kind: 'file', name: 'a.txt', contentType: 'text/plain', base64: 'aGVq', inline: false },
      { kind: 'part', name: 'Ritning över altan.pdf', messageId: 'original', index: 0 },
    ] as const;
    const { facts, contents } = await readEml('x', await composeEml({ ...message, attachments }, source));
    expect(facts.attachments.map(({ name }) => name)).toEqual(['a.txt', 'Ritning över altan.pdf']);
    expect(Buffer.from(contents[0] ?? []).toString()).toBe('hej');
  });

  test('sends pictures in the text as parts', async () => {
    const html = '<p><img src="data:image/png;base64,iVBORw0KGgo=" alt=""></p>';
    const { facts } = await readEml('x', await composeEml({ ...message, html }, source));
    expect(facts.attachments).toMatchObject([{ inline: true, contentType: 'image/png' }]);
    expect(facts.html).toMatch(/src="cid:/);
  });

  test('never reads a file of this machine for an attachment', async () => {
    const html = '<img src="file:///etc/hostname">';
    const eml = await composeEml({ ...message, html }, source);
    expect((await readEml('x', eml)).facts.attachments).toEqual([]);
  });
});
