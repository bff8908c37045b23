import fc from 'fast-check';
import type { Attachment, Message } from '../mail/message';
import { message } from '../../test/support/fake-host';
import { growthOf, LINEAR_GROWTH } from '../../test/support/growth';
import { addText, beginId, endId, FEATURE_BITS, type FeatureFamily } from './feature-id';
import { featuresOf, ruleFeature } from './features';
import { MAX_CLASSIFIED_LENGTH, readableParts } from './readable';
import type { Finding } from './rules/rule';
import { groupFinder } from './word-groups';

const NO_GROUPS = groupFinder({});
const policy = { domains: ['lindvalla.se'], languages: ['sv' as const] };

function read(fields: Partial<Message>, findings: readonly Finding[] = [], groups = NO_GROUPS, by = policy) {
  const given = message({ subject: '', ...fields });
  const parts = readableParts(given);
  const features = featuresOf(given, parts, findings, by, groups);
  const textOf = (token: { in: string; start: number; end: number }) =>
    (token.in === 'subject' ? given.subject : given.text).slice(token.start, token.end);
  /** The words that a feature stands on; null when the message has not got it, '' when it stands in no text. */
  const wordsOf = (family: FeatureFamily, text: string) => {
    const at = features.ids.indexOf(numberOf(family, text));
    if (at < 0) return null;
    const [from = -1, to = -1] = [features.from[at], features.to[at]];
    return features.tokens
      .slice(from < 0 ? 0 : from, to + 1)
      .map(textOf)
      .join(' ');
  };
  return { features, parts, wordsOf };
}

function numberOf(family: FeatureFamily, text: string): number {
  return endId(addText(beginId(family), text));
}

function file(name: string): Attachment {
  return { id: '', name, contentType: '', size: 1, inline: false, type: 'file' };
}

test('a word is known by its beginning, its letters and its neighbour, whatever its ending', () => {
  const { wordsOf } = read({ text: 'Trasiga gatlampan lyser' });
  expect(wordsOf('stem', 'gatla')).toBe('gatlampan');
  expect(wordsOf('stem', 'lyser')).toBe('lyser');
  expect(wordsOf('letters', '^tras')).toBe('Trasiga');
  expect(wordsOf('letters', 'lampa')).toBe('gatlampan');
  expect(wordsOf('letters', 'yser$')).toBe('lyser');
  expect(wordsOf('pair', 'trasi gatla')).toBe('Trasiga gatlampan');
  expect(wordsOf('pair', 'trasi lyser')).toBeNull();
});

test('a feature stands where it first appears', () => {
  const { features } = read({ subject: 'Lampan', text: 'Den lampan' });
  const at = features.ids.indexOf(numberOf('stem', 'lampa'));
  expect(features.tokens[features.from[at]!]).toMatchObject({ in: 'subject', start: 0, end: 6 });
});

test("the subject's words are also weighed apart, and never together with the text's", () => {
  const { wordsOf } = read({ subject: 'Felanmälan', text: 'Gatlampan blinkar' });
  expect(wordsOf('subject', 'felan')).toBe('Felanmälan');
  expect(wordsOf('subject', 'gatla')).toBeNull();
  expect(wordsOf('pair', 'felan gatla')).toBeNull();
  expect(wordsOf('opening', 'felan')).toBeNull();
});

test('the words of a question are weighed apart, and how it begins', () => {
  const { wordsOf } = read({ text: 'Hej alla. När öppnar badet? Vi vill simma.' });
  expect(wordsOf('question', 'badet')).toBe('badet');
  expect(wordsOf('question', '^nær øppna')).toBe('När');
  expect(wordsOf('question', 'hej')).toBeNull();
  expect(wordsOf('question', 'simma')).toBeNull();
});

test('of a question without an end only the last part is a question', () => {
  const { wordsOf } = read({ text: `första ${'ord '.repeat(200)}sista?` });
  expect(wordsOf('question', 'sista')).toBe('sista');
  expect(wordsOf('question', 'först')).toBeNull();
});

test('the first and the last eight words are weighed apart', () => {
  const words = ['ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'];
  const { wordsOf } = read({ text: words.join(' ') });
  expect(
    ['ett', 'åtta', 'nio', 'tio'].map((word) => wordsOf('opening', word.replace('å', 'å')) !== null),
  ).toEqual([true, true, false, false]);
  expect(['ett', 'två', 'tre', 'tio'].map((word) => wordsOf('closing', word) !== null)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('the names of attachments are read, of at most twenty files, and stand in no text', () => {
  const { features, wordsOf } = read({
    attachments: [file('Faktura_mars.pdf'), ...Array(30).fill(file('a.txt')), file('sen.doc')],
  });
  expect(wordsOf('file', 'faktu')).toBe('');
  expect(wordsOf('file', 'pdf')).toBe('');
  expect(features.from[features.ids.indexOf(numberOf('file', 'faktu'))]).toBe(-1);
  expect(wordsOf('file', 'sen')).toBeNull();
});

test('of a name without an end only the last part is read: the type stands there', () => {
  const { wordsOf } = read({ attachments: [file(`början ${'x'.repeat(5_000)}.exe`)] });
  expect(wordsOf('file', 'exe')).toBe('');
  expect(wordsOf('file', 'börja'.replace('ö', 'ø'))).toBeNull();
});

test('a group of words counts by itself and with the country, which decides who is responsible', () => {
  const groups = groupFinder({ 'unit.social.health-centre': ['vårdcentral*', 'legekontor*', 'fast lege*'] });
  const swedish = read({ text: 'Ring vårdcentralen' }, [], groups);
  expect(swedish.wordsOf('group', 'unit.social.health-centre')).toBe('vårdcentralen');
  expect(swedish.wordsOf('group', 'unit.social.health-centre SE')).toBe('vårdcentralen');
  expect(swedish.wordsOf('group', 'unit.social.health-centre NO')).toBeNull();
  const norwegian = read({ text: 'bytte fast legen' }, [], groups, { ...policy, languages: ['nb' as never] });
  expect(norwegian.wordsOf('group', 'unit.social.health-centre NO')).toBe('fast legen');
});

test('a group in the text stands at its words there, also after a subject', () => {
  const groups = groupFinder({ snow: ['snö*'] });
  expect(read({ subject: 'Fråga om annat', text: 'Mer snö nu' }, [], groups).wordsOf('group', 'snow')).toBe(
    'snö',
  );
});

test('who writes and what the written rules found are features that stand in no text', () => {
  const finding = {
    for: 'threat',
    source: 'threat-words',
    in: 'body',
    text: 'x',
    start: 0,
    end: 1,
    weight: 1,
  } as const;
  const { features, wordsOf } = read(
    {
      from: { name: '', address: 'bo@skola.lindvalla.se' },
      to: [{ name: '', address: 'bygg.avdelning@x.example' }],
    },
    [finding, finding],
  );
  expect(wordsOf('sign', '@own-domain')).toBe('');
  expect(wordsOf('sign', '>bygg')).toBe('');
  expect(wordsOf('sign', '>avdel')).toBe('');
  const at = features.ids.indexOf(ruleFeature(finding));
  expect(features.from[at]).toBe(-1);
  expect(features.ids.filter((id) => id === ruleFeature(finding))).toHaveLength(1);
});

test('the families of features never meet by intent', () => {
  const families = [
    'stem',
    'subject',
    'question',
    'opening',
    'closing',
    'group',
    'file',
    'sign',
    'rule',
  ] as const;
  expect(new Set(families.map((family) => numberOf(family, 'skola'))).size).toBe(families.length);
});

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'När öppnar badet? ',
        'snö på vägen ',
        '?',
        '\ud800',
        '\u202e',
        '\0',
        '\n> ',
        'e\u0301',
        'Mvh\n',
      ),
    ),
  )
  .map((pieces) => pieces.join(''));

test('each feature stands once, at words that are in the message, whatever the message', () => {
  const groups = groupFinder({ snow: ['snö*', 'snö på väg*'], bath: ['*bad*'] });
  fc.assert(
    fc.property(anyText, anyText, fc.array(anyText), (subject, text, names) => {
      const { features } = read({ subject, text, attachments: names.map(file) }, [], groups);
      const { ids, from, to, tokens } = features;
      expect([from.length, to.length]).toEqual([ids.length, ids.length]);
      expect(new Set(ids).size).toBe(ids.length);
      ids.forEach((id, at) => {
        expect(Number.isInteger(id) && id >= 0 && id < 2 ** FEATURE_BITS).toBe(true);
        const [first, last] = [from[at]!, to[at]!];
        expect(last).toBeGreaterThanOrEqual(first);
        expect(last).toBeLessThan(tokens.length);
        if (first >= 0) expect(tokens[first]!.in).toBe(tokens[last]!.in);
        else expect(last).toBe(-1);
      });
      for (const { in: place, start, end } of tokens) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual((place === 'subject' ? subject : text).length);
      }
    }),
    { numRuns: 60 },
  );
});

test.each(['a', 'ab ', '?', 'a?', 'a ?', 'När öppnar badet? ', 'snö på ', '\ud800', 'e\u0301', '.?', '\n'])(
  'work grows with the text and not faster: %j again and again',
  (piece) => {
    const groups = groupFinder({ snow: ['*snö*', 'snö på väg*'] });
    const run = (length: number) => read({ text: piece.repeat(length).slice(0, length) }, [], groups);
    expect(growthOf(run, MAX_CLASSIFIED_LENGTH / 8)).toBeLessThan(LINEAR_GROWTH);
  },
);
