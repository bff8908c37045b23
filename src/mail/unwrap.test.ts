import fc from 'fast-check';
import type { Attachment, HeaderField, Message, Person } from './message';
import { MAX_COVER_NOTE } from './peel';
import { forwardedAttachment, MAX_HOPS, unwrap } from './unwrap';

const bo: Person = { name: 'Bo Ek', address: 'bo.ek@kommun.example' };
const anna: Person = { name: 'Anna Alm', address: 'anna@alm.example' };

function carrier(text: string, facts: Partial<Message> = {}): Message {
  return {
    id: 'item-1',
    messageId: '<carrier@kommun.example>',
    conversationId: 'c',
    subject: 'VB: Bygglov',
    from: bo,
    to: [{ name: '', address: 'registrator@kommun.example' }],
    cc: [],
    received: new Date('2026-11-18T10:00:05Z'),
    sent: new Date('2026-11-18T10:00:00Z'),
    headers: [],
    text,
    html: '',
    extent: 'whole',
    attachments: [],
    ...facts,
  };
}

function attachment(facts: Partial<Attachment>): Attachment {
  return {
    id: 'a',
    name: 'fil',
    contentType: 'application/pdf',
    size: 1,
    inline: false,
    type: 'file',
    ...facts,
  };
}

const attachedMessage = attachment({ name: 'Bygglov.eml', contentType: 'message/rfc822', type: 'message' });

describe('unwrap: a forward written by a mail program', () => {
  it.each([
    [
      'Outlook sv',
      'outlook',
      'VB: Bygglov',
      'Hej, din!\nMvh Bo\n\nFrån: Anna Alm <anna@alm.example>\nSkickat: den 18 november 2026 09:12\nTill: Kommunen <kommun@kommun.example>\nKopia: Cecilia <c@x.example>\nÄmne: Bygglov\n\n',
    ],
    [
      'Outlook sv with a weekday, tabs and no-break spaces',
      'outlook',
      'VB: Bygglov',
      'Hej, din!\n\nFrån:\u00a0Anna Alm [mailto:anna@alm.example]\nSkickat:\tonsdag 18 november 2026 09:12\nTill: kommun@kommun.example\nKopia: c@x.example\nÄmne: Bygglov\n\n',
    ],
    [
      'Outlook sv with an empty line between fields',
      'outlook',
      'VB: Bygglov',
      'Hej, din!\n\nFrån: Anna Alm <anna@alm.example>\n\nSkickat: den 18 november 2026 09:12\n\nTill: kommun@kommun.example\n\nKopia: c@x.example\n\nÄmne: Bygglov\n\n',
    ],
    [
      'Outlook nb',
      'outlook',
      'VS: Bygglov',
      'Hej, din!\n\n-----Opprinnelig melding-----\nFra: Anna Alm <anna@alm.example>\nSendt: onsdag 18. november 2026 09:12\nTil: kommun@kommun.example\nKopi: c@x.example\nEmne: Bygglov\nViktighet: Høy\n\n',
    ],
    [
      'Outlook nn',
      'outlook',
      'VS: Bygglov',
      'Hej, din!\n\nFrå: Anna Alm <anna@alm.example>\nSendt: onsdag 18. november 2026 09:12\nTil: kommun@kommun.example\nKopi: c@x.example\nEmne: Bygglov\n\n',
    ],
    [
      'Outlook da',
      'outlook',
      'VS: Bygglov',
      'Hej, din!\n\n________________________________\nFra: Anna Alm <anna@alm.example>\nSendt: 18. november 2026 09:12\nTil: kommun@kommun.example\nCc: c@x.example\nEmne: Bygglov\n\n',
    ],
    [
      'Outlook en',
      'outlook',
      'FW: Bygglov',
      'Hej, din!\n\nFrom: Anna Alm <anna@alm.example>\nSent: Wednesday, November 18, 2026 9:12 AM\nTo: kommun@kommun.example\nCc: c@x.example\nSubject: Bygglov\n\n',
    ],
    [
      'Gmail',
      'gmail',
      'Fwd: Bygglov',
      'Hej, din!\n\n---------- Forwarded message ---------\nFrån: Anna Alm <anna@alm.example>\nDate: ons 18 nov. 2026 kl 09:12\nSubject: Bygglov\nTo: <kommun@kommun.example>\nCc: <c@x.example>\n\n\n',
    ],
    [
      'Apple Mail',
      'apple-mail',
      'Fwd: Bygglov',
      'Hej, din!\n\nVidarebefordrat brev:\n\n> Från: Anna Alm <anna@alm.example>\n> Ämne: Bygglov\n> Datum: 18 november 2026 kl. 09:12:00 CET\n> Till: kommun@kommun.example\n> Kopia: c@x.example\n>\n',
    ],
    [
      'Thunderbird',
      'thunderbird',
      'Fwd: Bygglov',
      'Hej, din!\n\n-------- Vidarebefordrat meddelande --------\nÄmne: \tBygglov\nDatum: \tWed, 18 Nov 2026 09:12:00 +0100\nFrån: \tAnna Alm <anna@alm.example>\nTill: \tkommun@kommun.example\nKopia: \tc@x.example\n\n',
    ],
  ])('OSB-28: %s shows who first wrote, to whom, when and what', (_name, wrapper, subject, above) => {
    const quoted = above.includes('\n> ');
    const body = ['Hej!', '', 'Jag vill bygga ett garage.', '', 'Anna'];
    const text = above + body.map((line) => (quoted ? `> ${line}` : line)).join('\n');
    const message = carrier(text, { subject });
    const { original, hops, carrier: same } = unwrap(message);
    expect(same).toBe(message);
    expect(original).toMatchObject({ from: anna, subject: 'Bygglov', text: body.join('\n'), received: null });
    expect(original.sent?.toISOString()).toBe('2026-11-18T08:12:00.000Z');
    expect(original.to.map((person) => person.address)).toEqual(['kommun@kommun.example']);
    expect(original.cc.map((person) => person.address)).toEqual([expect.stringMatching(/^c@x\.example$/)]);
    expect(hops).toEqual([{ by: bo, at: message.sent, words: 'Hej, din!', wrapper }]);
  });

  it('OSB-28: a sender of whom the block tells only the name keeps the name', () => {
    const { original } = unwrap(
      carrier('Från: Alm Anna\nSkickat: den 18 november 2026 09:12\nTill: Kommunen\nÄmne: Hej\n\nText'),
    );
    expect(original.from).toEqual({ name: 'Alm Anna', address: '' });
  });

  it('OSB-28: A remains the original sender through A → B → C, and the hops stand in order', () => {
    const chain = `Er.\n\nCarin\n\nFrån: Bo Ek <bo.ek@kommun.example>\nSkickat: den 18 november 2026 11:00\nTill: Carin\nÄmne: VB: Bygglov\n
Kan du ta den?\n\n---------- Forwarded message ---------\nFrån: Anna Alm <anna@alm.example>\nDate: ons 18 nov. 2026 kl 09:12\nSubject: Bygglov\nTo: <bo.ek@kommun.example>\n\nJag vill bygga.`;
    const carin = { name: 'Carin', address: 'carin@kommun.example' };
    const { original, hops } = unwrap(carrier(chain, { from: carin, subject: 'VB: VB: Bygglov' }));
    expect(original).toMatchObject({ from: anna, subject: 'Bygglov', text: 'Jag vill bygga.' });
    expect(hops).toEqual([
      { by: bo, at: new Date('2026-11-18T10:00:00Z'), words: 'Kan du ta den?', wrapper: 'gmail' },
      { by: carin, at: new Date('2026-11-18T10:00:00Z'), words: 'Er.\n\nCarin', wrapper: 'outlook' },
    ]);
  });

  it('OSB-28: a forwarded thread gives its newest message, with the answered one still quoted', () => {
    const text =
      'Från: Anna Alm <anna@alm.example>\nSkickat: den 18 november 2026 09:12\nTill: Bo\nÄmne: SV: Bygglov\n\nJa tack!\n\nFrån: Bo Ek <bo.ek@kommun.example>\nSkickat: den 17 november 2026 09:12\nTill: Anna\nÄmne: Bygglov\n\nVill du?';
    const { original, hops } = unwrap(carrier(text));
    expect(original).toMatchObject({ from: anna, subject: 'SV: Bygglov' });
    expect(original.text).toMatch(/^Ja tack!\n\nFrån: Bo Ek/);
    expect(hops).toHaveLength(1);
  });

  it('HAS-12: the forward’s own arrival is never taken for the original’s', () => {
    const { original } = unwrap(carrier('Från: anna@alm.example\nSkickat: i går\nTill: K\nÄmne: X\n\nText'));
    expect(original.received).toBeNull();
    expect(original.sent).toBeNull();
  });

  it('keeps the original’s files, without the pictures of a signature, and none of the forwarder’s headers', () => {
    const logo = attachment({ name: 'logo.png', inline: true });
    const file = attachment({ name: 'ritning.pdf' });
    const headers: HeaderField[] = [
      { name: 'Auto-Submitted', value: 'auto-replied' },
      { name: 'References', value: '<first@alm.example> <second@kommun.example>' },
    ];
    const text = 'Från: anna@alm.example\nSkickat: 2026-11-18 09:12\nTill: K\nÄmne: X\n\nText';
    const { original } = unwrap(carrier(text, { attachments: [logo, file], headers, html: '<a href="x">' }));
    expect(original).toMatchObject({ attachments: [file], headers: [], id: '', html: '<a href="x">' });
    expect(original.messageId).toBe('<second@kommun.example>');
  });
});

describe('unwrap: what is no forward', () => {
  const block =
    'Från: Anna Alm <anna@alm.example>\nSkickat: den 18 november 2026 09:12\nTill: Bo\nÄmne: Bygglov\n\nText';
  const forwardedInside = `${block.replace('Ämne: Bygglov', 'Ämne: VB: Bygglov')}\n\n${block}`;
  it.each([
    ['a letter', 'Fråga', 'Hej, jag undrar en sak.'],
    ['a reply that quotes', 'SV: Bygglov', `Tack!\n\n${block}`],
    ['an English reply that quotes', 'RE: Bygglov', `Tack!\n\n${block}`],
    ['a reply to a forwarded message', 'SV: VB: Bygglov', `Tack!\n\n${forwardedInside}`],
    ['a reply with a tag in front', '[Extern] Sv: Bygglov', `Tack!\n\n${block}`],
    [
      'a reply that quotes a Gmail forward',
      'Re: Bygglov',
      '> ---------- Forwarded message ---------\n> From: A <a@b.example>\n> Subject: X\n',
    ],
    [
      'a quotation with an attribution',
      'VB: Bygglov',
      'Se nedan.\n\nDen 18 nov. 2026 kl. 09:12 skrev Anna Alm <a@b.example>:\n> hej',
    ],
    ['a letter with a list of labels', 'VB: lista', 'Från: Osby\nTill: Lund\nPris: 40 kr'],
  ])('OSB-28: %s stays what it is', (_name, subject, text) => {
    const message = carrier(text, { subject });
    const result = unwrap(message);
    expect(result.original).toBe(message);
    expect(result.hops).toEqual([]);
  });

  it('OSB-28: without a prefix a block from somebody else is a forward, unless the message answers one or it is the sender’s own', () => {
    const text = `Titta på den här.\n\n${block}`;
    const asNew = [{ name: 'Message-ID', value: '<y@kommun.example>' }];
    const asAnswer = [...asNew, { name: 'In-Reply-To', value: '<x@alm.example>' }];
    const facts = { subject: 'Bygglov', headers: asNew };
    expect(unwrap(carrier(text, facts)).original.from).toEqual(anna);
    expect(unwrap(carrier(text, { ...facts, headers: asAnswer })).hops).toEqual([]);
    expect(unwrap(carrier(text, { ...facts, headers: [] })).hops).toEqual([]);
    expect(unwrap(carrier(text, { ...facts, from: anna })).hops).toEqual([]);
  });

  it('OSB-28: more than a covering note is a message of its own, with old mail below', () => {
    const long = `${'Ett ord. '.repeat(MAX_COVER_NOTE / 9 + 1)}\n\n${block}`;
    expect(unwrap(carrier(long)).hops).toEqual([]);
    expect(unwrap(carrier(`Ett ord.\n\n${block}`)).hops).toHaveLength(1);
  });

  it('OSB-28: a citizen who sends the authority’s own mail back with a question is the one who asks', () => {
    const ours = `Vad betyder villkor 4?\n\n${block.replace('anna@alm.example', 'bygg@kommun.example')}`;
    const citizen = { name: 'Eva', address: 'eva@post.example' };
    expect(unwrap(carrier(ours, { from: citizen })).original.from).toEqual(citizen);
    expect(unwrap(carrier(ours)).original.from?.address).toBe('bygg@kommun.example');
  });
});

describe('unwrap: an attached message', () => {
  const inner = carrier('Hej, jag vill bygga.', {
    id: '',
    from: anna,
    subject: 'Bygglov',
    received: new Date('2026-11-17T08:00:00Z'),
  });

  it('HAS-12, OSB-28: the attached message is the original, with its own arrival', () => {
    const outer = carrier('Hej, se bilagan.\n\nMvh Bo', { attachments: [attachedMessage] });
    expect(forwardedAttachment(outer)).toBe(attachedMessage);
    const { original, hops } = unwrap(outer, inner);
    expect(original).toBe(inner);
    expect(hops).toEqual([
      { by: bo, at: outer.sent, words: 'Hej, se bilagan.', wrapper: 'attached-message' },
    ]);
  });

  it('OSB-28: a forward inside the attached message is unwrapped, too', () => {
    const forwarded = {
      ...inner,
      from: { name: 'C', address: 'c@x.example' },
      subject: 'VB: Hej',
      text: `FYI\n\nFrån: ${anna.name} <${anna.address}>\nSkickat: 2026-11-16 08:00\nTill: C\nÄmne: Hej\n\nText`,
    };
    const { original, hops } = unwrap(carrier('', { attachments: [attachedMessage] }), forwarded);
    expect(original.from).toEqual(anna);
    expect(hops.map((hop) => hop.by.address)).toEqual(['c@x.example', bo.address]);
  });

  it.each([
    ['two attached messages', { attachments: [attachedMessage, { ...attachedMessage }] }],
    ['a reply', { subject: 'SV: Bygglov' }],
    ['a long letter of its own', { subject: 'Klagomål', text: 'Ord. '.repeat(MAX_COVER_NOTE) }],
    ['a delivery report', { from: { name: '', address: 'postmaster@kommun.example' } }],
    [
      'a report by its type',
      { headers: [{ name: 'Content-Type', value: 'multipart/report; report-type=delivery-status' }] },
    ],
    ['no message but a file', { attachments: [attachment({})] }],
  ])('is not opened in %s', (_name, facts: Partial<Message>) => {
    expect(forwardedAttachment(carrier('', { attachments: [attachedMessage], ...facts }))).toBeNull();
  });
});

describe('unwrap on hostile text', () => {
  it('OSB-28: takes off a bounded number of wrappers and keeps the rest in the text', () => {
    const level = 'Från: x@y.example\nSkickat: 2026-11-18 09:12\nTill: z\nÄmne: VB: X\n\n';
    const { hops, original } = unwrap(carrier(level.repeat(200)));
    expect(hops).toHaveLength(MAX_HOPS);
    expect(original.text).toMatch(/^Från: x@y\.example/);
  });

  it.each([
    'Från: ',
    'Från: x\n',
    'Från: x\nTill: y\n',
    'Till: x\n',
    'Från: a@b.example\nÄmne: VB: x\nSkickat: y\n',
    '> ',
    '>\n',
    '\n',
    '\0',
    'Forwarded message\nReference: PG-AAAAAAAAAA\n',
    'Forwarded message\nOriginal sender: a\n',
    '---------- Forwarded message ---------\n',
    '________________________________\n',
    'Den 18 nov 2026 skrev\n',
    '<',
    '*',
    ': ',
  ])('takes time in proportion to a long run of %j', (piece) => {
    const started = process.cpuUsage().user;
    unwrap(carrier(piece.repeat(Math.floor(200_000 / piece.length))));
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(5_000);
  });

  it('never throws, and every line of the original stands in the carrier', () => {
    const piece = fc.constantFrom(
      'Från: ',
      'From: a@b.example',
      'Sent: ',
      'Ämne: ',
      'Subject: Fwd: ',
      'To: ',
      '\n',
      '\n\n',
      '> ',
      '\0',
      '---------- Forwarded message ---------\n',
      'Forwarded message\nOriginal sender: ',
    );
    const subject = fc.constantFrom('VB: x', 'x', 'SV: x', 'Fwd: Re: x', '');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, piece, fc.string()), { maxLength: 60 }),
        subject,
        (parts, title) => {
          const message = carrier(parts.join('').replace(/\r/g, ''), { subject: title });
          const { original, hops } = unwrap(message);
          if (hops.length === 0) expect(original).toBe(message);
          for (const line of original.text.split('\n')) expect(message.text).toContain(line);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('OSB-28: whatever A wrote, a wrapper by Outlook around it gives A and the words back', () => {
    const word = fc.stringMatching(/^[A-Za-zÅÄÖåäöÆØæø]{1,12}$/);
    const person = fc.record({
      name: fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
      address: fc.emailAddress().filter((address) => !address.startsWith("'")),
    });
    const text = fc.array(
      fc.array(word, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' ')),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(person, text, fc.boolean(), ({ name, address }, lines, quoted) => {
        const wrapped = [
          `Från: ${name} <${address}>`,
          'Skickat: den 18 november 2026 09:12',
          'Till: Kommunen',
          'Ämne: Fråga',
          '',
          ...lines,
        ];
        const outer = carrier(
          `Se nedan\n\n${wrapped.map((line) => (quoted ? `> ${line}` : line)).join('\n')}`,
        );
        const { original, hops } = unwrap(outer);
        expect(original.from).toEqual({ name, address });
        expect(original.text).toBe(lines.join('\n'));
        expect(hops.map((hop) => hop.words)).toEqual(['Se nedan']);
      }),
    );
  });
});
