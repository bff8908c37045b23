import fc from 'fast-check';
import { growthOf, LINEAR_GROWTH } from '../../test/support/growth';
import { tokenize } from './tokens';
import { groupFinder, type WordGroups } from './word-groups';

const find = (groups: WordGroups, text: string) => groupFinder(groups)(tokenize(text));
const found = (pattern: string, text: string) =>
  find({ g: [pattern] }, text).map(({ from, to }) => [from, to] as const);

test.each([
  ['snö', 'Snö på vägen', true],
  ['snö', 'snön ligger', false],
  ['snö*', 'snöröjningen uteblev', true],
  ['snö*', 'nysnö', false],
  ['*snö', 'all nysnö', true],
  ['*snö', 'nysnön', false],
  ['*snö*', 'kunstsnøkanon', true],
  ['*snö*', 'is och slask', false],
])('%s in "%s": %s', (pattern, text, holds) => {
  expect(found(pattern, text)).toHaveLength(holds ? 1 : 0);
});

test('several words are neighbours, each with its own star', () => {
  expect(found('skol* skjuts*', 'När går skolans skjutsar?')).toEqual([[2, 3]]);
  expect(found('skol* skjuts*', 'skolans egna skjutsar')).toEqual([]);
  expect(found('skol* skjuts*', 'i skolan')).toEqual([]);
  expect(found('ta *del av', 'Jag vill ta del av besluten')).toEqual([[2, 4]]);
  expect(found('ta *del av', 'Jag vill ta del i besluten')).toEqual([]);
});

test('Swedish and Norwegian letters, and upper case, make no difference to the words', () => {
  for (const text of ['Sjöbod', 'sjøbod', 'SJÖBOD', 'sjo\u0308bod'])
    expect(found('sjö*', text)).toHaveLength(1);
  expect(found('bær*', 'Bärplockning')).toHaveLength(1);
  expect(found('snö', 'sno')).toEqual([]);
});

test('numbers in a pattern stand for their length', () => {
  expect(found('riksväg 40', 'på Riksväg 27')).toHaveLength(1);
  expect(found('riksväg 40', 'på Riksväg 270')).toEqual([]);
});

test('every place of every group is told, in the order of the words', () => {
  const groups = { snow: ['snö*', 'plog*'], road: ['*väg*', 'snö* väg*'] };
  expect(find(groups, 'plogen kom till snöiga vägen')).toEqual([
    { group: 'snow', from: 0, to: 0 },
    { group: 'snow', from: 3, to: 3 },
    { group: 'road', from: 3, to: 4 },
    { group: 'road', from: 4, to: 4 },
  ]);
});

test('an empty pattern, and one of stars only, finds nothing', () => {
  expect(find({ g: ['', ' ', '*', '**'] }, 'vad som helst * står här')).toEqual([]);
});

test('words that are names in the program are words as any other', () => {
  const hostile = 'constructor __proto__ toString hasOwnProperty prototype';
  expect(find({ g: ['snö*'] }, hostile)).toEqual([]);
  expect(
    find({ __proto__x: ['constructor'], toString: ['prototype'] }, hostile).map(({ group }) => group),
  ).toEqual(['__proto__x', 'toString']);
});

const letters = fc.string({
  unit: fc.constantFrom('s', 'n', 'ö', 'v', 'ä', 'g'),
  minLength: 1,
  maxLength: 4,
});

test('finds what a plain search through the words finds', () => {
  const matches = (word: string, pattern: string) =>
    new RegExp(`^${pattern.replace(/\*/g, '.*').replace(/ä/g, 'æ').replace(/ö/g, 'ø')}$`, 'u').test(word);
  const form = fc.constantFrom(
    (word: string) => word,
    (word: string) => `${word}*`,
    (word: string) => `*${word}`,
    (word: string) => `*${word}*`,
  );
  const pattern = fc.tuple(letters, form).map(([word, formed]) => formed(word));
  fc.assert(
    fc.property(fc.array(letters), fc.array(pattern, { minLength: 1 }), (words, patterns) => {
      const tokens = tokenize(words.join(' '));
      const expected = tokens.flatMap(({ word }, at) =>
        patterns.some((each) => matches(word, each)) ? [at] : [],
      );
      const places = groupFinder({ g: patterns })(tokens).map(({ from }) => from);
      expect([...new Set(places)].sort((one, other) => one - other)).toEqual(expected);
    }),
  );
});

test('places lie among the words, whatever the text and the patterns', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, patterns) => {
      const tokens = tokenize(text);
      for (const { from, to } of groupFinder({
        g: patterns.filter((each) => !/(?:^| )\*+(?: |$)/.test(each)),
      })(tokens)) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThan(tokens.length);
      }
    }),
  );
});

test.each([
  ['one long word', (length: number) => 'snösnö'.repeat(length / 6)],
  ['one word again and again', (length: number) => 'snö '.repeat(length / 4)],
  [
    'words that are all different',
    (length: number) => Array.from({ length: length / 8 }, (_, at) => lettersOf(at)).join(' '),
  ],
  ['beginnings of a phrase', (length: number) => 'snö på '.repeat(length / 7)],
])('work grows with the text and not faster: %s', (_name, textOf) => {
  const finder = groupFinder({ g: ['*snö*', 'snö*', '*snö', 'snö på alla vägar', 'snö på snö på snö'] });
  // Many short texts, so that what is measured is the work and not the clearing up of memory.
  const run = (length: number) => {
    const text = textOf(length);
    for (let each = 0; each < 20; each += 1) finder(tokenize(text));
  };
  expect(growthOf(run, 2_400)).toBeLessThan(LINEAR_GROWTH);
});

function lettersOf(number: number): string {
  return number
    .toString(8)
    .replace(/\d/g, (digit) => 'abcdefgh'.charAt(Number(digit)))
    .padStart(7, 'z');
}
