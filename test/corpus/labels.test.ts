import { findIdentityNumbers } from '../../src/classifier/identity-numbers';
import { unwrap } from '../../src/mail/unwrap';
import { MESSAGE_LANGUAGES, KINDS, MATTERS, UNITS } from '../../src/policy/labels';
import { toMessage } from '../../tools/train/labelled-message';
import type { CorpusLine } from '../../tools/train/read-corpus';
import { everyMunicipality } from './municipality-domains';
import { placeOf, wholeCorpus } from './whole-corpus';

const NOTHING_INSIDE = ['suspicious', 'advertising', 'automatic', 'misdirected'];
const { lines, problems } = wholeCorpus();
const placesWhere = (holds: (line: CorpusLine) => boolean) => lines.filter(holds).map(placeOf);

/** The identity numbers of a message, as digits. */
function numbersOf({ subject, body, attachments }: CorpusLine) {
  return [subject, body, ...attachments].flatMap((text) =>
    findIdentityNumbers(text).map(({ type, start, end }) => ({
      type,
      digits: text.slice(start, end).replace(/\D/g, ''),
    })),
  );
}

test('every line can be read, and no id stands twice', () => {
  expect(problems).toEqual([]);
  expect(lines.length).toBeGreaterThan(5_000);
});

test('every kind, unit, matter and language has messages', () => {
  const lacking = (labels: readonly string[], has: (line: CorpusLine) => string) => {
    const present = new Set(lines.map(has));
    return labels.filter((label) => !present.has(label));
  };
  expect(lacking(KINDS, ({ kind }) => kind)).toEqual([]);
  expect(lacking(UNITS, ({ unit }) => unit)).toEqual([]);
  expect(lacking(['', ...MATTERS], ({ matter }) => matter)).toEqual([]);
  expect(lacking(MESSAGE_LANGUAGES, ({ lang }) => lang)).toEqual([]);
});

test('a message that nobody inside gets, and no other, has the unit none', () => {
  expect(placesWhere(({ kind, unit }) => NOTHING_INSIDE.includes(kind) !== (unit === 'none'))).toEqual([]);
});

test('a message that nobody inside gets has no matter', () => {
  expect(placesWhere(({ kind, matter }) => NOTHING_INSIDE.includes(kind) && matter !== '')).toEqual([]);
});

test('an absence is the staff unit’s, and only staff are absent', () => {
  expect(placesWhere(({ kind, unit }) => kind === 'absence' && unit !== 'hr')).toEqual([]);
});

test('no flag stands twice, and protected identity is left to its rule', () => {
  expect(placesWhere(({ flags }) => new Set(flags).size !== flags.length)).toEqual([]);
  expect(placesWhere(({ flags }) => flags.includes('protected-identity'))).toEqual([]);
});

test('the flag personal-number stands where an identity number stands, and nowhere else', () => {
  expect(
    placesWhere((line) => line.flags.includes('personal-number') !== numbersOf(line).length > 0),
  ).toEqual([]);
  expect(placesWhere(({ flags }) => flags.includes('personal-number')).length).toBeGreaterThan(100);
});

test('every identity number is of the official test series: nobody’s', () => {
  const real = placesWhere((line) =>
    numbersOf(line).some(({ type, digits }) => {
      const swedish = type === 'personnummer' || type === 'samordningsnummer';
      return swedish ? Number(digits.slice(-4, -1)) < 980 : Number(digits.slice(2, 4)) <= 80;
    }),
  );
  expect(real).toEqual([]);
});

test('nobody writes from a municipality whose policy we ship: the messages are made up', () => {
  const domains = everyMunicipality();
  expect(domains.length).toBeGreaterThan(0);
  expect(
    placesWhere(({ from }) => domains.some((domain) => from?.address.toLowerCase().endsWith(domain))),
  ).toEqual([]);
});

test('bodies have the line ends of the guide', () => {
  expect(placesWhere(({ body }) => body.includes('\r'))).toEqual([]);
});

describe('internal forwards', () => {
  const forwards = lines.filter(({ file }) => file === 'gap-forwards.jsonl');

  it('are at least 150, each with those who passed it on', () => {
    expect(forwards.length).toBeGreaterThanOrEqual(150);
    expect(forwards.filter(({ hops }) => (hops?.length ?? 0) === 0).map(placeOf)).toEqual([]);
  });

  it('are unwrapped to the message inside by the door that the pane uses', () => {
    const lost = forwards.filter((line) => {
      const { hops } = unwrap(toMessage(line));
      return hops.map(({ by }) => by.address).join() !== line.hops?.join();
    });
    expect(lost.map(placeOf)).toEqual([]);
  });

  it('have the language and the labels of many kinds of messages inside', () => {
    expect(new Set(forwards.map(({ kind }) => kind)).size).toBeGreaterThan(8);
    expect(new Set(forwards.map(({ lang }) => lang)).size).toBeGreaterThan(2);
  });
});
