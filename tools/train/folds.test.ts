import fc from 'fast-check';
import { foldsOf, groupsOf } from './folds';

const WORDS =
  'hål väg skola bad buss lampa snö grus park torg bro tak dörr tavla penna bok sand regn vind sol måne stjärna träd löv rot gren båt nät krok fisk'.split(
    ' ',
  );
const by = (address: string, body: string) => ({ from: { name: '', address }, body });
/** A text of its own: no four words in a row are those of another number's. */
const own = (number: number) =>
  WORDS.map((word) => `${word}${'abcdefghijklmnopqrstuvwxyz'.charAt(number)}`).join(' ');

test('messages of one sender are never on two sides, however the address is written', () => {
  const messages = Array.from({ length: 24 }, (_, at) =>
    by(at % 2 === 0 ? 'Anna@Alm.example' : `p${at}@x.example`, own(at)),
  );
  messages.push(by('anna@alm.EXAMPLE', own(25)));
  const folds = foldsOf(messages, 5, 1);
  expect(new Set(folds.filter((_, at) => at % 2 === 0)).size).toBe(1);
  expect(new Set(folds).size).toBeGreaterThan(2);
});

test('texts that are nearly the same are never on two sides', () => {
  const text = own(0);
  const changed = text
    .split(' ')
    .map((word, at) => (at % 12 === 5 ? 'annat' : word))
    .join(' ');
  const longer = `Hej! ${text} Hälsningar Bo`;
  const messages = [
    by('a@a.example', text),
    by('b@b.example', changed),
    by('c@c.example', longer),
    by('d@d.example', own(1)),
  ];
  const [one, two, three, other] = groupsOf(messages);
  expect([two, three]).toEqual([one, one]);
  expect(other).not.toBe(one);
  for (let seed = 0; seed < 20; seed += 1)
    expect(new Set(foldsOf(messages, 4, seed).slice(0, 3)).size).toBe(1);
});

test('what joins two joins all: a text like one of them brings its sender along', () => {
  const groups = groupsOf([
    by('a@a.example', own(0)),
    by('b@b.example', own(0)),
    by('b@b.example', own(1)),
    by('c@c.example', own(1)),
    by('d@d.example', own(2)),
  ]);
  expect(new Set(groups.slice(0, 4)).size).toBe(1);
  expect(groups[4]).not.toBe(groups[0]);
});

test('messages without a sender are not one sender’s', () => {
  const nobody = [{ from: null, body: own(0) }, { from: null, body: own(1) }, by('', own(2))];
  expect(new Set(groupsOf(nobody)).size).toBe(3);
});

test('a phrase in common is not a text in common', () => {
  const greeting = 'Hej hoppas att allt är bra med er';
  const thanks = 'Tack för hjälpen i dag';
  expect(new Set(groupsOf([by('a@a.example', thanks), by('b@b.example', thanks)])).size).toBe(2);
  expect(
    new Set(
      groupsOf([by('a@a.example', `${greeting} ${own(0)}`), by('b@b.example', `${greeting} ${own(1)}`)]),
    ).size,
  ).toBe(2);
});

test('every message has a fold, the same each time, and one sender has one', () => {
  const anyMessage = fc.record({ sender: fc.nat({ max: 9 }), body: fc.string({ unit: 'grapheme' }) });
  fc.assert(
    fc.property(fc.array(anyMessage), fc.integer({ min: 1, max: 6 }), fc.nat(), (given, folds, seed) => {
      const messages = given.map(({ sender, body }) => by(`p${sender}@x.example`, body));
      const chosen = foldsOf(messages, folds, seed);
      expect(chosen).toHaveLength(messages.length);
      expect(chosen.every((fold) => fold >= 0 && fold < folds)).toBe(true);
      expect(foldsOf(messages, folds, seed)).toEqual(chosen);
      given.forEach(({ sender }, at) =>
        expect(chosen[at]).toBe(chosen[given.findIndex((each) => each.sender === sender)]),
      );
    }),
  );
});

test('the folds are about as large as each other', () => {
  const messages = Array.from({ length: 25 }, (_, at) => by(`p${at}@x.example`, own(at)));
  const sizes = [0, 1, 2, 3, 4].map((fold) => foldsOf(messages, 5, 3).filter((each) => each === fold).length);
  expect(sizes).toEqual([5, 5, 5, 5, 5]);
});
