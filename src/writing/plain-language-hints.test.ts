import fc from 'fast-check';
import { samplePolicy } from '../../test/policies/sample-policy';
import { growthOf, LINEAR_GROWTH } from '../../test/support/growth';
import type { Policy } from '../policy/policy';
import { HINT_GROUPS } from '../policy/plain-language-shape';
import { TEXT_LANGUAGES, type TextLanguage } from '../policy/labels';
import { LONGEST_SENTENCE } from './find-sentences';
import { applyHint, LONGEST_CHECKED, plainLanguageHints, type WritingHint } from './plain-language-hints';
import { PLAIN_WORDS } from './plain-words';

const signature = {
  ...samplePolicy().signature,
  closing: { sv: 'Vänliga hälsningar', nb: 'Vennlig hilsen', nn: 'Venleg helsing', en: 'Kind regards' },
};
const policy: Pick<Policy, 'plainLanguage' | 'signature'> = { signature };

function hints(text: string, language: TextLanguage = 'sv', closingFollows = false): WritingHint[] {
  return plainLanguageHints(text, language, policy, { closingFollows });
}

/** The text after every hint that has a replacement was taken, as by clicking each of them. */
function mended(text: string, language: TextLanguage = 'sv', closingFollows = false): string {
  let current = text;
  for (let clicks = 0; clicks < 20; clicks += 1) {
    const [next] = hints(current, language, closingFollows).filter(({ replacement }) => replacement !== null);
    if (!next) return current;
    current = applyHint(current, next);
  }
  return current;
}

describe('a closing phrase that is cut short (OSB-67)', () => {
  it.each<[TextLanguage, string, string]>([
    ['sv', 'Tack!\nmvh', 'Tack!\nVänliga hälsningar'],
    ['sv', 'Tack!\nMVH Kim', 'Tack!\nVänliga hälsningar Kim'],
    ['sv', 'Tack!\nM.v.h.\nKim', 'Tack!\nVänliga hälsningar\nKim'],
    ['sv', 'Tack!\nVh, Kim Nordin', 'Tack!\nVänliga hälsningar, Kim Nordin'],
    ['sv', 'Tack!\n/Kim', 'Tack!\nVänliga hälsningar\nKim'],
    ['nb', 'Takk!\nMvh Kari', 'Takk!\nVennlig hilsen Kari'],
    ['nn', 'Takk!\nmvh', 'Takk!\nVenleg helsing'],
    ['en', 'Thanks!\nBR Kim', 'Thanks!\nKind regards Kim'],
  ])('is written out in %s: %j', (language, text, better) => expect(mended(text, language)).toBe(better));

  it('is taken away with its name where the signature follows by itself', () => {
    expect(mended('Vi väntar på besked.\n\nmvh Kim', 'sv', true)).toBe('Vi väntar på besked.');
    expect(mended('Vi väntar på besked.\n/Kim', 'sv', true)).toBe('Vi väntar på besked.');
  });

  it.each(['Vi kör BR-rör', 'Vh är en förkortning i texten', '/etc/hosts', 'och/eller'])(
    'is not seen in %s',
    (text) => expect(hints(text).filter(({ group }) => group === 'closing')).toEqual([]),
  );
});

describe('abbreviations and officialese (HAS-7, OSB-2)', () => {
  it.each<[TextLanguage, string, string]>([
    ['sv', 'Ta med t.ex. ritningar.', 'Ta med till exempel ritningar.'],
    ['sv', 'T ex ritningar.', 'Till exempel ritningar.'],
    ['sv', 'Ring ang. bygglovet, bl. a. om taket.', 'Ring om bygglovet, bland annat om taket.'],
    ['sv', 'Ritningar, foton m.m.', 'Ritningar, foton med mera.'],
    ['sv', 'Foton m.m. Vi svarar sedan.', 'Foton med mera. Vi svarar sedan.'],
    ['sv', 'Vi har f.n. kö.', 'Vi har just nu kö.'],
    ['sv', 'Erforderliga handlingar föreligger ej.', 'Nödvändiga handlingar finns inte.'],
    ['sv', 'Jämlikt planen kontaktas vederbörande.', 'Enligt planen kontaktas den det gäller.'],
    ['nb', 'Vi skriver vedrørende saken din.', 'Vi skriver om saken din.'],
    ['nb', 'I henhold til planen trengs f.eks. tegninger.', 'Etter planen trengs for eksempel tegninger.'],
    ['nb', 'Herværende kontor svarer, jf. brevet.', 'Denne kontor svarer, se brevet.'],
    ['nn', 'Vi skriv vedrørande saka, t.d. om taket.', 'Vi skriv om saka, til dømes om taket.'],
    ['nn', 'I samsvar med planen, m.a. teikningar.', 'Etter planen, mellom anna teikningar.'],
    ['en', 'Prior to the visit, e.g. on Monday.', 'Before the visit, for example on Monday.'],
  ])('are written as people say it in %s: %s', (language, text, better) =>
    expect(mended(text, language)).toBe(better),
  );

  it.each([
    'Skriv till ang.kansli@granby.example',
    'www.skall.example',
    'https://a.example/t.ex.',
    'tången',
    'bla bla',
  ])('are left alone inside addresses and other words: %s', (text) => expect(hints(text)).toEqual([]));

  it('gives the place of what was found in the text as typed', () => {
    const text = 'Hej 👋 Kim,\nvi har f.n. kö.';
    const [hint] = hints(text);
    expect(hint).toMatchObject({ group: 'abbreviation', found: 'f.n.', replacement: 'just nu' });
    expect(text.slice(hint?.start, hint?.end)).toBe('f.n.');
  });
});

describe('a term of the trade (HAS-8)', () => {
  it('is explained where it comes first, and not again', () => {
    const text = 'Planen är på remiss. Efter en remiss beslutar nämnden.';
    expect(mended(text)).toBe(
      'Planen är på remiss (en förfrågan om synpunkter). Efter en remiss beslutar nämnden.',
    );
  });
});

describe('a section of the law (HAS-10)', () => {
  it.each(['Det följer av 5 kap. 1 § OSL. Välkommen åter.', 'Se kap 2.', 'Se § 11 a forvaltningsloven.'])(
    'is pointed out without words on its meaning: %s',
    (text) => {
      const [hint] = hints(text, text.includes('forvalt') ? 'nb' : 'sv').filter(
        ({ group }) => group === 'section',
      );
      expect(hint).toMatchObject({ replacement: null });
    },
  );

  it.each([
    '5 kap. 1 § OSL innebär att vi registrerar det.',
    'Se 5 kap. 1 § OSL. Det betyder att vi registrerar.',
  ])('is not pointed out when its meaning stands beside it: %s', (text) =>
    expect(hints(text).filter(({ group }) => group === 'section')).toEqual([]),
  );
});

describe('a sentence that only the person can mend', () => {
  it('is one that blames the computer or a colleague (HAS-5)', () => {
    const [hint] = hints('Det blev sent. Systemet gjorde fel, tyvärr.');
    expect(hint).toMatchObject({ group: 'blame', found: 'Systemet gjorde fel, tyvärr.', replacement: null });
  });

  it('is one that goes on and on (VIM-5)', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'ord').join(' ')}.`;
    expect(hints(words(LONGEST_SENTENCE))).toEqual([]);
    expect(hints(words(LONGEST_SENTENCE + 1))).toMatchObject([{ group: 'long-sentence' }]);
  });
});

describe('what the policy asks for', () => {
  const text = 'Vi har f.n. kö jämlikt 5 kap. 1 §.\nmvh';
  const groups = (asked: Policy['plainLanguage']) =>
    plainLanguageHints(
      text,
      'sv',
      { signature, ...(asked && { plainLanguage: asked }) },
      { closingFollows: false },
    ).map(({ group, source }) => [group, source?.rule ?? null]);

  it('is given with the rule that asks for it, and nothing else', () => {
    const source = { rule: 'OSB-67', section: '§ 2.3' };
    expect(groups([{ group: 'closing', source }])).toEqual([['closing', 'OSB-67']]);
    expect(groups([])).toEqual([]);
  });

  it('is everything, as advice, where the policy says nothing', () => {
    expect(groups(undefined)).toEqual([
      ['abbreviation', null],
      ['section', null],
      ['officialese', null],
      ['closing', null],
    ]);
  });
});

describe('hints on any text', () => {
  const anyText = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          't.ex.',
          'mvh',
          '/Kim',
          '§ 5',
          'jämlikt',
          'm.m.',
          'remiss',
          '\n',
          ' ',
          '.',
          'vedr.',
          'i henhold til',
        ),
        fc.string({ unit: 'binary', maxLength: 12 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(' '));

  it('lie inside the text, and no two words share a place', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...TEXT_LANGUAGES),
        fc.boolean(),
        (text, language, closingFollows) => {
          let last = 0;
          for (const { start, end, found, replacement } of hints(text, language, closingFollows)) {
            expect(start).toBeLessThan(end);
            expect(text.slice(start, end)).toBe(found);
            if (replacement === null) continue;
            expect(start).toBeGreaterThanOrEqual(last);
            last = end;
          }
        },
      ),
    );
  });

  it('come to an end: what was replaced is not pointed out again', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...TEXT_LANGUAGES), (text, language) => {
        const replaceable = (one: string) =>
          hints(one, language).filter(({ replacement }) => replacement !== null).length;
        let current = text;
        for (let clicks = replaceable(text); clicks > 0; clicks -= 1) {
          const [next] = hints(current, language).filter(({ replacement }) => replacement !== null);
          if (next) current = applyHint(current, next);
        }
        expect(replaceable(current)).toBe(0);
      }),
    );
  });

  it('stop at the named length', () => {
    const text = `${' '.repeat(LONGEST_CHECKED)}t.ex.`;
    expect(hints(text)).toEqual([]);
  });

  it.each(['t.ex. ', 'i enlighet ', '§ ', 'a', ' ', '\n', '/K', 'mvh\n', 'kap. '])(
    'take time in proportion to the text made of %j',
    (piece) =>
      expect(growthOf((size) => hints(piece.repeat(size).slice(0, LONGEST_CHECKED)), 300)).toBeLessThan(
        LINEAR_GROWTH,
      ),
  );
});

describe('the lists', () => {
  it.each(TEXT_LANGUAGES)('suggest in %s nothing that they would point out themselves', (language) => {
    const { abbreviations, officialese } = PLAIN_WORDS[language];
    for (const better of [...Object.values(abbreviations), ...Object.values(officialese)]) {
      expect([better, hints(better, language).map(({ found }) => found)]).toEqual([better, []]);
    }
  });

  it('serve every group that a policy can name', () => {
    const text = 'Vi har f.n. kö jämlikt remiss och 5 §, systemet gjorde fel.\nmvh';
    const long = Array.from({ length: 40 }, () => 'ord').join(' ');
    const groups = new Set(hints(`${text}\n${long}`).map(({ group }) => group));
    expect([...groups].sort()).toEqual([...HINT_GROUPS].sort());
  });
});
