import fc from 'fast-check';
import { MAX_TEXT_LENGTH } from '../../src/mail/message';
import { readMessageLine } from './read-message-line';

const FACTS = {
  id: 'm-1',
  from: { name: 'Ann-Katrin Lod', address: 'ann@brev.example' },
  to: ['kommun@granby.example'],
  subject: 'Hej',
  body: 'När öppnar badet?',
  attachments: [],
};

function readText(text: string, number = 1) {
  return readMessageLine({ number, bytes: Buffer.from(text) }, 'Europe/Stockholm');
}
function problemOf(text: string) {
  const read = readText(text);
  return read === null || read.ok ? read : read.failure;
}
function read(changes: object) {
  return readText(JSON.stringify({ ...FACTS, ...changes }));
}

const facts = fc.record(
  {
    id: fc.string({ minLength: 1, unit: 'binary' }),
    from: fc.option(fc.record({ name: fc.string({ unit: 'binary' }), address: fc.string() })),
    to: fc.array(fc.string()),
    subject: fc.string({ unit: 'binary' }),
    body: fc.string({ unit: 'binary' }),
    attachments: fc.array(fc.string()),
    kind: fc.anything({ maxDepth: 1 }),
    unknown: fc.jsonValue({ maxDepth: 1 }),
    headers: fc.option(fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { noNullPrototype: true })),
  },
  { requiredKeys: ['id', 'from', 'to', 'subject', 'body', 'attachments'] },
);

describe('reading a line of messages', () => {
  it('gives the facts as they stand in the line, whatever the labels and unknown keys say', () => {
    fc.assert(
      fc.property(facts, (line) => {
        const given = JSON.parse(JSON.stringify(line)) as typeof line;
        const message = readText(JSON.stringify(line));
        expect(message).toMatchObject({ ok: true });
        if (!message?.ok) return;
        const { id, from, to, subject, text, attachments } = message.value;
        expect({ id, from, subject, body: text }).toEqual({
          id: given.id,
          from: given.from,
          subject: given.subject,
          body: given.body,
        });
        expect(to.map(({ address }) => address)).toEqual(given.to);
        expect(attachments.map(({ name }) => name)).toEqual(given.attachments);
      }),
    );
  });

  it('never throws, and says what is wrong in one printable line, whatever bytes stand there', () => {
    const json = fc.json().map((text) => Buffer.from(text));
    const broken = facts.chain((line) => {
      const text = JSON.stringify(line);
      return fc.nat(text.length - 1).map((end) => Buffer.from(text.slice(0, end)));
    });
    const bytes = fc.oneof(
      fc.uint8Array().map((array) => Buffer.from(array)),
      json,
      broken,
    );
    fc.assert(
      fc.property(bytes, (line) => {
        const message = readMessageLine({ number: 2, bytes: line }, 'Europe/Oslo');
        if (message === null || message.ok) return;
        expect(message.failure.problem).toMatch(/^[\x20-\x7e→]+ → [\x20-\x7e]+$/);
      }),
    );
  });

  it('takes a byte order mark and CRLF, and skips empty lines', () => {
    expect(readText(`\ufeff${JSON.stringify(FACTS)}\r`)).toMatchObject({ ok: true });
    expect(['', '\r', '  \t', '\ufeff'].map((text) => readText(text))).toEqual([null, null, null, null]);
  });

  it.each([
    ['{"id":"m-1","subject":', null, 'is not JSON: it ends too early → one object a line'],
    ['{"id":"m-1",}', null, 'is not JSON from character 13 on → one object a line'],
    ['[]', null, 'is not an object → see corpus/classification-guide.md for the shape'],
    ['{"id":"m-1"}', 'm-1', 'from: is missing → see corpus/classification-guide.md for the shape'],
  ])('says of %s what is wrong', (text, id, problem) => {
    expect(problemOf(text)).toEqual({ id, problem });
  });

  it('names the key that is wrong and never quotes what stands there', () => {
    const secret = '19850709-9805';
    for (const [changes, key] of [
      [{ to: [secret, 5] }, 'to.1: must be a text'],
      [{ body: [secret] }, 'body: must be a text'],
      [{ from: secret }, 'from: must be an object'],
      [{ received: secret }, 'received: is no time'],
      [{ headers: { [`X-\u001b[31m`]: 5 } }, 'headers.X- [31m: must be a text'],
    ] as const) {
      const message = read(changes);
      expect(message).toMatchObject({ ok: false, failure: { id: 'm-1' } });
      const { problem } = message!.ok ? { problem: '' } : message!.failure;
      expect(problem).toContain(key);
      expect(problem).not.toContain(secret);
    }
    expect(JSON.stringify(readText(`{"body": "${secret}" oops}`))).not.toContain(secret);
  });

  it('reads when it was received and the header fields, and takes null for "not known"', () => {
    const known = read({ received: '2026-11-20T09:12:00+01:00', headers: { 'List-Unsubscribe': '<x>' } });
    expect(known).toMatchObject({
      value: {
        received: new Date('2026-11-20T08:12:00Z'),
        headers: [{ name: 'List-Unsubscribe', value: '<x>' }],
      },
    });
    expect(read({ received: null, headers: null, hops: null })).toMatchObject({
      value: { received: null, headers: [] },
    });
  });

  it('refuses bytes that are no UTF-8 and a line that was too long to hold', () => {
    const latin1 = Buffer.from(JSON.stringify(FACTS), 'latin1');
    expect(readMessageLine({ number: 1, bytes: latin1 }, 'Europe/Oslo')).toMatchObject({
      failure: { problem: 'is not UTF-8 → save the file as UTF-8' },
    });
    expect(readMessageLine({ number: 1, bytes: null }, 'Europe/Oslo')).toMatchObject({
      failure: { problem: expect.stringContaining('is longer than 40000000 bytes') },
    });
  });

  it('reads the beginning of a text of 5 MB and says that it is cut', () => {
    const long = read({ body: 'ö'.repeat(5_000_000) });
    expect(long).toMatchObject({ ok: true, value: { extent: 'cut' } });
    expect(long!.ok && long!.value.text).toHaveLength(MAX_TEXT_LENGTH);
  });
});
