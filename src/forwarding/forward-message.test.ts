import fc from 'fast-check';
import { MAX_FORM_HTML, MAX_FORM_SUBJECT } from '../host/mail-host';
import { escapeHtml } from '../lib/escape-html';
import { htmlToPlainText } from '../mail/html-text';
import type { Message, Person } from '../mail/message';
import { unwrap } from '../mail/unwrap';
import type { Hop, Unwrapped } from '../mail/unwrapped';
import { TEXT_LANGUAGES, type TextLanguage } from '../policy/labels';
import type { Policy } from '../policy/policy';
import { forwardMessage, type ForwardRequest, MAX_SIGNATURE_HTML } from './forward-message';

const MAJA: Person = { name: 'Maja Lind', address: 'maja.lind@mail.example' };
const BO: Person = { name: 'Bo Ek', address: 'bo.ek@granvik.example' };
const CILLA: Person = { name: 'Cilla Ås', address: 'cilla.as@granvik.example' };
const CODE = 'PG-IXTTPKSQJW';

describe('the block of a forward to a colleague (OSB-27, OSB-28)', () => {
  test('stands first and says who wrote, when it came, to whom, about what, and what is asked of whom', () => {
    const { text } = forwardMessage(request({}));
    expect(text).toBe(
      [
        `Vidarebefordrat meddelande – ${CODE}`,
        'Ursprunglig avsändare: Maja Lind <maja.lind@mail.example>',
        'Mottaget: 2026-11-18 09:12',
        'Ursprungliga mottagare: kommun@granvik.example; Bo Ek <bo.ek@granvik.example>',
        'Ämne: SV: Trasig gatlykta',
        'Varför det skickas hit: Gatubelysning är ert område',
        'Ansvarig: Cilla Ås',
        'Svara om ni tar det senast: 2026-11-24',
        'Svar till: kommun@granvik.example',
        `Referens: ${CODE}`,
        '',
        'Återkoppla till kommun@granvik.example senast 2026-11-24 och säg om ni tar hand om ärendet eller inte.',
        'Skickat vidare 2026-11-23 12:00 av Bo Ek <bo.ek@granvik.example>.',
        '',
        'Vänliga hälsningar',
        'Bo Ek',
        '',
        'Ursprungligt meddelande:',
        '',
        'Hej!\nLyktan på Ekgatan är trasig.',
      ].join('\n'),
    );
  });

  test('is the same in HTML, one line a label, with the signature as it was built', () => {
    const { html } = forwardMessage(request({})).form;
    expect(html).toMatch(
      /^<p><strong>Vidarebefordrat meddelande – PG-IXTTPKSQJW<\/strong><br>Ursprunglig avsändare: /,
    );
    expect(html).toContain('<p>Vänliga hälsningar<br><b>Bo Ek</b></p>');
    const lines = htmlToPlainText(html).split('\n').filter(Boolean);
    expect(lines).toEqual(forwardMessage(request({})).text.split('\n').filter(Boolean));
  });

  test('shows the whole way from A through B to C (OSB-28)', () => {
    const hops = [hop(BO, '2026-11-19T09:00:00Z'), hop(CILLA, null)];
    expect(forwardMessage(request({ unwrapped: unwrapped({}, hops) })).text).toContain(
      [
        'Ämne: SV: Trasig gatlykta',
        'Vidarebefordrat av: Bo Ek <bo.ek@granvik.example>, 2026-11-19 10:00',
        'Vidarebefordrat av: Cilla Ås <cilla.as@granvik.example>',
        'Varför det skickas hit:',
      ].join('\n'),
    );
  });

  test('of a chain of a hundred shows the first and the last, and how many between', () => {
    const hops = Array.from({ length: 100 }, (_, index) =>
      hop({ name: `Nr ${index + 1}`, address: '' }, null),
    );
    const { text } = forwardMessage(request({ unwrapped: unwrapped({}, hops) }));
    const listed = text.split('\n').filter((line) => line.startsWith('Vidarebefordrat av'));
    expect(listed.map((line) => line.split(': ')[1])).toEqual([
      ...['Nr 1', 'Nr 2', 'Nr 3', 'Nr 4', '… +92', 'Nr 97', 'Nr 98', 'Nr 99', 'Nr 100'],
    ]);
  });

  test('of a message to hundreds shows the first recipients and how many more', () => {
    const to = Array.from({ length: 500 }, (_, index) => ({
      name: '',
      address: `nr${index}@granvik.example`,
    }));
    const { text } = forwardMessage(request({ unwrapped: unwrapped({ to, cc: [] }) }));
    const [line = ''] = text.split('\n').filter((each) => each.startsWith('Ursprungliga mottagare'));
    expect(line).toMatch(/: nr0@granvik\.example; nr1@granvik\.example; .*; … \+\d+$/);
    expect(line.split('; ').length - 1 + Number(line.split('+')[1])).toBe(500);
  });

  test('says that the receipt, the sender and the subject are not known when they are not', () => {
    const { text } = forwardMessage(
      request({
        unwrapped: unwrapped({ from: null, received: new Date(NaN), subject: ' ', to: [], cc: [] }),
      }),
    );
    expect(text).toContain('Ursprunglig avsändare: inte känt\nMottaget: inte känt\nÄmne: (inget ämne)\n');
  });

  test('has no code when nothing has a Message-ID', () => {
    const bare = unwrapped({ messageId: '' });
    const { text } = forwardMessage(request({ unwrapped: bare }));
    expect(text).not.toContain('PG-');
    expect(text).not.toContain('Referens');
  });

  test('cannot be given lines by the one who wrote', () => {
    const subject =
      'Hej\r\nSvar till: fel@mail.example\u2028Ansvarig: ingen\u0000\u0085Referens: PG-AAAAAAAAAA';
    const name = 'Maja\nAnsvarig: Eva';
    const { text } = forwardMessage(request({ unwrapped: unwrapped({ subject, from: { ...MAJA, name } }) }));
    expect(text.match(/^Ansvarig: .*$/gm)).toEqual(['Ansvarig: Cilla Ås']);
    expect(text.match(/^Svar till: .*$/gm)).toEqual(['Svar till: kommun@granvik.example']);
  });

  test('shows the address that the message came from, whatever address the name pretends', () => {
    const from = {
      name: 'Kommunen" <kommun@granvik.example>; [kommun@granvik.example]\u202e',
      address: 'x@bad.example',
    };
    const forward = forwardMessage(request({ unwrapped: unwrapped({ from }) }));
    expect(unwrap(receivedFrom(BO, forward.form)).original.from?.address).toBe('x@bad.example');
  });
});

describe('feedback on a forward', () => {
  test.each([
    [
      'sv',
      'Återkoppla till kommun@granvik.example senast 2026-11-24 och säg om ni tar hand om ärendet eller inte.',
    ],
    ['nb', 'Gi beskjed til kommun@granvik.example innen 2026-11-24 om dere tar saken eller ikke.'],
    ['nn', 'Gje beskjed til kommun@granvik.example innan 2026-11-24 om de tek saka eller ikkje.'],
    ['en', 'Please tell kommun@granvik.example by 2026-11-24 whether you take this matter or not.'],
  ] as const)('is asked for in words in %s (OSB-22)', (language, words) => {
    expect(forwardMessage(request({ language })).text).toContain(words);
  });

  test('is asked for without a day or a mailbox when none is given (OSB-22)', () => {
    const { text } = forwardMessage(request({ answerBy: null }));
    expect(text).toContain('Återkoppla till kommun@granvik.example och säg');
    expect(text).not.toContain('Svara om ni tar det senast');
    expect(forwardMessage(request({ answerTo: '' })).text).toContain('Återkoppla senast 2026-11-24 och säg');
  });

  test('is not asked for where the person asks for none, as with an offer (OSB-24)', () => {
    expect(forwardMessage(request({ answerBy: null, answerTo: '' })).text).not.toContain('Återkoppla');
  });

  test('OSB-32: tells who is appointed in the first sentence below the block', () => {
    const { text, form } = forwardMessage(request({ appointed: 'Bygglovshandläggaren' }));
    const [first] = (text.split('\n\n')[1] ?? '').split('\n');
    expect(first).toBe(
      'Uppdrag: Bygglovshandläggaren är utsedd att handlägga ärendet och ser till att det blir besvarat och registrerat.',
    );
    expect(form.html).toContain('<p>Uppdrag: Bygglovshandläggaren är utsedd');
    expect(forwardMessage(request({ variant: 'external', appointed: 'Eva' })).text).not.toContain('Uppdrag');
    expect(forwardMessage(request({ appointed: '' })).text).not.toContain('Uppdrag');
  });
});

describe('a forward to another authority (LAV-13)', () => {
  const external = { variant: 'external', cc: [MAJA.address.toUpperCase()], signature: null } as const;

  test('tells sender, receipt, subject and reason, and nothing of what goes on inside', () => {
    const { text } = forwardMessage(request({ ...external, unwrapped: unwrapped({}, [hop(CILLA, null)]) }));
    expect(text).toBe(
      [
        'Vidarebefordrat meddelande',
        'Ursprunglig avsändare: Maja Lind <maja.lind@mail.example>',
        'Mottaget: 2026-11-18 09:12',
        'Ämne: SV: Trasig gatlykta',
        'Varför det skickas hit: Gatubelysning är ert område',
        '',
        'Meddelandet har kommit till oss. Vi bedömer att det hör till er och skickar det därför vidare.',
        'Avsändaren får en kopia.',
        '',
        'Ursprungligt meddelande:',
        '',
        'Hej!\nLyktan på Ekgatan är trasig.',
      ].join('\n'),
    );
  });

  test('promises the sender no copy when there is none', () => {
    expect(forwardMessage(request({ ...external, cc: [] })).text).not.toContain('Avsändaren får en kopia');
  });

  test('does not carry along a colleague’s forward with the notes on it, and says so', () => {
    const { form, attachmentWithheld, text } = forwardMessage(
      request({ ...external, unwrapped: unwrapped({ text: 'ord '.repeat(20_000) }, [hop(CILLA, null)]) }),
    );
    expect(form.attachOpenMessageAs).toBeNull();
    expect(attachmentWithheld).toBe(true);
    expect(text).toContain('[Texten är avkortad här. Be avsändaren av det här meddelandet om resten.]');
  });

  test.each([
    ['a colleague', CILLA, true],
    [
      'a colleague in a company of the municipality',
      { name: '', address: 'eva@bolag.granvik.example' },
      true,
    ],
    ['somebody without an address', { name: 'Cilla Ås', address: '' }, true],
    ['a relative of the sender', { name: '', address: 'ivar@mail.example' }, false],
    ['somebody at a look-alike domain', { name: '', address: 'ivar@xgranvik.example' }, false],
  ])('withholds the open message when %s has forwarded it: %#', (_who, by, withheld) => {
    const forward = forwardMessage(request({ ...external, unwrapped: unwrapped({}, [hop(by, null)]) }));
    expect(forward.attachmentWithheld).toBe(withheld);
    expect(forward.form.attachOpenMessageAs).toBe(withheld ? null : 'Trasig gatlykta');
  });

  test('carries the message itself along', () => {
    const { form, attachmentWithheld } = forwardMessage(request(external));
    expect(form.attachOpenMessageAs).toBe('Trasig gatlykta');
    expect(attachmentWithheld).toBe(false);
  });

  test('names no mailbox when the text is not copied', () => {
    const { text } = forwardMessage(request({ ...external, copyOriginal: false, attachOriginal: false }));
    expect(text).toContain('Meddelandet kan innehålla känsliga uppgifter och återges inte här.');
    expect(text).not.toContain('@granvik.example');
  });
});

describe('a confidential message', () => {
  test('is passed on without its text, with a word on where to read it', () => {
    const { form, text } = forwardMessage(request({ copyOriginal: false, attachOriginal: false }));
    expect(text).toMatch(
      /återges inte här\. Läs det i brevlådan kommun@granvik\.example och registrera det\.$/,
    );
    expect(form.html).not.toContain('Lyktan');
    expect(form.attachOpenMessageAs).toBeNull();
  });

  test('can be attached all the same when the person decides so', () => {
    const { form, text } = forwardMessage(request({ copyOriginal: false }));
    expect(text).toMatch(/Texten återges inte här men finns i bilagan\.$/);
    expect(form.attachOpenMessageAs).toBe('Trasig gatlykta');
  });

  test.each(['internal', 'external'] as const)(
    'shows its subject nowhere when that is protected (%s)',
    (variant) => {
      const forward = forwardMessage(request({ variant, copyOriginal: false, neutral: true }));
      expect(JSON.stringify(forward)).not.toContain('Trasig');
      expect(forward.form.subject).toBe('VB: Inkommet meddelande');
      expect(forward.text).toContain('Ämne: Inkommet meddelande');
    },
  );
});

describe('the text of the original', () => {
  test('is cut to the form’s limit, with a sentence that says so (OSB-27)', () => {
    const { form, text } = forwardMessage(
      request({ unwrapped: unwrapped({ text: 'Ett ord & ett till. '.repeat(5_000) }) }),
    );
    expect(form.html.length).toBeLessThanOrEqual(MAX_FORM_HTML);
    expect(form.html.length).toBeGreaterThan(MAX_FORM_HTML - 200);
    expect(form.html).toMatch(
      /till\.?<\/div><p>\[Texten är avkortad här\. Hela meddelandet är bifogat\.\]<\/p>$/,
    );
    expect(text).toMatch(/\[Texten är avkortad här\. Hela meddelandet är bifogat\.\]$/);
  });

  test('that just fits is whole, and one character more is not', () => {
    const fits = (length: number): string =>
      forwardMessage(request({ unwrapped: unwrapped({ text: 'a'.repeat(length) }) })).form.html;
    let length = 0;
    for (let step = 2 ** 15; step >= 1; step /= 2) {
      if (!fits(length + step).includes('avkortad')) length += step;
    }
    expect(fits(length)).toContain(`>${'a'.repeat(length)}</div>`);
    expect(fits(length + 1).length).toBeLessThanOrEqual(MAX_FORM_HTML);
  });

  test('that was not read to its end says so', () => {
    expect(forwardMessage(request({ unwrapped: unwrapped({ extent: 'cut' }) })).text).toMatch(
      /är trasig\.\n\n\[Texten är avkortad/,
    );
  });

  test('that could not be read says so', () => {
    const unread = unwrapped({ extent: 'unread', text: '' });
    expect(forwardMessage(request({ unwrapped: unread })).text).toMatch(
      /kunde inte läsas in\. Hela meddelandet är bifogat\.\]$/,
    );
    expect(forwardMessage(request({ unwrapped: unread, attachOriginal: false })).text).toMatch(
      /kunde inte läsas in\.\]$/,
    );
  });

  test('leaves a signature that is too long as plain text', () => {
    const html = `<img src="data:image/png;base64,${'A'.repeat(MAX_SIGNATURE_HTML)}">`;
    const { form } = forwardMessage(request({ signature: { html, text: 'Bo Ek\nHandläggare' } }));
    expect(form.html).toContain('<p>Bo Ek<br>Handläggare</p>');
    expect(form.html).not.toContain('<img');
  });

  test('fits with the block before it, whole and escaped, whatever anybody has written (OSB-27, OSB-28)', () => {
    fc.assert(
      fc.property(hostileRequest(), (hostile) => {
        const { form, text } = forwardMessage(hostile);
        expect(form.html.length).toBeLessThanOrEqual(MAX_FORM_HTML);
        expect(form.subject.length).toBeLessThanOrEqual(MAX_FORM_SUBJECT);
        const heading = escapeHtml(text.split('\n')[0] ?? '');
        expect(form.html.startsWith(`<p><strong>${heading}</strong><br>`)).toBe(true);
        expect(form.html).toContain('&lt;maja.lind@mail.example&gt;');
        expect(form.html).not.toMatch(/<(?!\/?(?:p|strong|br|div|b)\b)/i);
        expect(form.html).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
        expect(form.html + text).not.toMatch(/[\u0000\p{Cs}]/u);
        expect((form.html.match(/<p>/g) ?? []).length).toBe((form.html.match(/<\/p>/g) ?? []).length);
      }),
      { numRuns: 100 },
    );
  });

  test('gets a quarter of the form even when all the rest is as long as it may be', () => {
    const wide = '"'.repeat(5_000);
    const person = { name: wide, address: wide };
    const everything = request({
      unwrapped: unwrapped(
        { from: person, to: [person, person], subject: wide, text: 'a'.repeat(50_000) },
        Array.from({ length: 30 }, () => hop(person, '2026-11-19T09:00:00Z')),
      ),
      reason: wide,
      responsible: wide,
      answerTo: wide,
      forwardedBy: person,
      signature: { html: 'x'.repeat(MAX_SIGNATURE_HTML), text: '' },
    });
    const { html } = forwardMessage(everything).form;
    expect(html.length).toBeLessThanOrEqual(MAX_FORM_HTML);
    expect((html.match(/a{100,}/)?.[0] ?? '').length).toBeGreaterThan(MAX_FORM_HTML / 4);
  });
});

describe('what the receiver’s pane reads back', () => {
  const cases = TEXT_LANGUAGES.flatMap((language) => [
    [language, 'HTML'] as const,
    [language, 'plain text'] as const,
  ]);

  test.each(cases)(
    'is the original, its sender and what is asked, in %s from %s (OSB-28)',
    (language, form) => {
      const forward = forwardMessage(request({ language }));
      const opened = unwrap(receivedFrom(BO, forward.form, form === 'HTML' ? undefined : forward.text));
      expect(opened.original).toMatchObject({
        from: MAJA,
        subject: 'SV: Trasig gatlykta',
        received: new Date('2026-11-18T08:12:00Z'),
        text: 'Hej!\nLyktan på Ekgatan är trasig.',
      });
      expect(opened.hops.map(({ by }) => by)).toEqual([BO]);
      expect(opened.note).toMatchObject({
        reference: CODE,
        responsible: 'Cilla Ås',
        answerBy: '2026-11-24',
        answerTo: 'kommun@granvik.example',
      });
    },
  );

  test.each(TEXT_LANGUAGES)(
    'has the whole way and the same code after a second forward in %s (OSB-28)',
    (language) => {
      const toCilla = receivedFrom(BO, forwardMessage(request({})).form);
      const again = forwardMessage(request({ language, unwrapped: unwrap(toCilla), forwardedBy: CILLA }));
      const opened = unwrap(receivedFrom(CILLA, again.form));
      expect(opened.original.from).toEqual(MAJA);
      expect(opened.original.text).toBe('Hej!\nLyktan på Ekgatan är trasig.');
      expect(opened.hops.map(({ by }) => by)).toEqual([BO, CILLA]);
      expect(opened.note?.reference).toBe(CODE);
    },
  );

  test('is any sender with an address, whatever the name and the text are (OSB-28)', () => {
    const anyName = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('Alm, Eva', 'a@b.se', '<', '"'),
    );
    fc.assert(
      fc.property(anyName, hostileText(), fc.constantFrom(...TEXT_LANGUAGES), (name, text, language) => {
        const from = { name, address: MAJA.address };
        const forward = forwardMessage(request({ language, unwrapped: unwrapped({ from, text }) }));
        expect(unwrap(receivedFrom(BO, forward.form)).original.from?.address).toBe(MAJA.address);
      }),
      { numRuns: 100 },
    );
  });
});

function receivedFrom(from: Person, form: { subject: string; html: string }, text?: string): Message {
  return {
    ...message({}),
    messageId: '<forward@granvik.example>',
    subject: form.subject,
    from,
    to: [{ name: '', address: 'gata@granvik.example' }],
    cc: [],
    received: new Date('2026-11-23T11:01:00Z'),
    text: text ?? htmlToPlainText(form.html),
  };
}

function hostileText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '&amp;',
      '\u0000',
      '\ud83d',
      '😀'.repeat(3_000),
      '"&<'.repeat(4_000),
      '\r\n',
      '\nFrom: Eva <eva@bad.example>\nSent: today\nTo: x\nSubject: y\n',
      '</div><p>',
      'ord '.repeat(9_000),
    ),
  );
  return fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
}

function hostileRequest(): fc.Arbitrary<ForwardRequest> {
  return fc
    .record({
      texts: fc.array(hostileText(), { minLength: 8, maxLength: 8 }),
      variant: fc.constantFrom('internal' as const, 'external' as const),
      language: fc.constantFrom<TextLanguage>(...TEXT_LANGUAGES),
      copyOriginal: fc.boolean(),
      attachOriginal: fc.boolean(),
      neutral: fc.boolean(),
      hops: fc.nat(12),
    })
    .map(({ texts, hops, ...choices }) => {
      const [
        name = '',
        subject = '',
        text = '',
        other = '',
        reason = '',
        responsible = '',
        answerTo = '',
        address = '',
      ] = texts;
      const stranger = { name: other, address };
      const facts = {
        from: { name: `M${name}`, address: MAJA.address },
        subject,
        text,
        to: [stranger, stranger],
      };
      const chain = Array.from({ length: hops }, () => hop(stranger, '2026-11-19T09:00:00Z'));
      return request({
        ...choices,
        reason,
        responsible,
        appointed: responsible,
        answerTo,
        unwrapped: unwrapped(facts, chain),
      });
    });
}

function request(changes: Partial<ForwardRequest>): ForwardRequest {
  return {
    unwrapped: unwrapped({}),
    policy: { timeZone: 'Europe/Stockholm', domains: ['granvik.example'] } as unknown as Policy,
    language: 'sv',
    variant: 'internal',
    to: ['gata@granvik.example'],
    cc: [],
    reason: 'Gatubelysning är ert område',
    responsible: 'Cilla Ås',
    appointed: '',
    answerBy: '2026-11-24',
    answerTo: 'kommun@granvik.example',
    forwardedBy: BO,
    now: new Date('2026-11-23T11:00:00Z'),
    copyOriginal: true,
    attachOriginal: true,
    neutral: false,
    signature: { html: '<p>Vänliga hälsningar<br><b>Bo Ek</b></p>', text: 'Vänliga hälsningar\nBo Ek' },
    ...changes,
  };
}

function unwrapped(changes: Partial<Message>, hops: readonly Hop[] = []): Unwrapped {
  const original = message(changes);
  const carrier = hops.length === 0 ? original : message({ messageId: '<carrier@granvik.example>' });
  return { carrier, original, hops, note: null };
}

function hop(by: Person, at: string | null): Hop {
  return { by, at: at === null ? null : new Date(at), words: '', wrapper: 'outlook' };
}

function message(changes: Partial<Message>): Message {
  return {
    id: 'AAMk1',
    messageId: '<question@mail.example>',
    conversationId: '',
    subject: 'SV: Trasig gatlykta',
    from: MAJA,
    to: [{ name: '', address: 'kommun@granvik.example' }],
    cc: [BO],
    received: new Date('2026-11-18T08:12:30Z'),
    sent: null,
    headers: [],
    text: 'Hej!\r\nLyktan på Ekgatan är trasig.\r\n',
    html: '',
    extent: 'whole',
    attachments: [],
    ...changes,
  };
}
