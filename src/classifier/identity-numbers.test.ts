import fc from 'fast-check';
import { findIdentityNumbers, maskIdentityNumbers } from './identity-numbers';

function luhnDigit(nine: string): string {
  for (let digit = 0; digit < 10; digit += 1) {
    const digits = `${nine}${digit}`;
    let sum = 0;
    for (let index = 0; index < 10; index += 1) {
      const weighed = Number(digits[index]) * (index % 2 === 0 ? 2 : 1);
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    if (sum % 10 === 0) return String(digit);
  }
  throw new Error('no control digit');
}

const two = (value: number) => String(value).padStart(2, '0');
const birth = fc.record({
  year: fc.integer({ min: 1930, max: 2025 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

/** Swedish numbers of the official test series (birth number 980 to 999), in every way of writing. */
const swedish = fc
  .record({
    birth,
    serial: fc.integer({ min: 980, max: 999 }),
    coordination: fc.boolean(),
    separator: fc.constantFrom('-', '', '+', ' ', '\u2013'),
    century: fc.boolean(),
  })
  .map(({ birth: { year, month, day }, serial, coordination, separator, century }) => {
    const nine = `${two(year % 100)}${two(month)}${two(coordination ? day + 60 : day)}${serial}`;
    const start = century ? String(year).slice(0, 2) : '';
    return `${start}${nine.slice(0, 6)}${separator}${serial}${luhnDigit(nine)}`;
  })
  // Ten digits that begin as a mobile number are taken for one.
  .filter((number) => !/^070\d{7}$/.test(number));

const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const weigh = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);

/** Norwegian numbers of the test series (month + 80); `remainder` 0 is the rule until 2032, 1 to 3 the one after. */
const norwegian = fc
  .record({
    birth,
    serial: fc.integer({ min: 0, max: 999 }),
    dNumber: fc.boolean(),
    remainder: fc.integer({ min: 0, max: 3 }),
    separator: fc.constantFrom('', ' ', '\u00a0'),
  })
  .map(({ birth: { year, month, day }, serial, dNumber, remainder, separator }) => {
    const nine = `${two(dNumber ? day + 40 : day)}${month + 80}${two(year % 100)}${String(serial).padStart(3, '0')}`;
    const first = (((remainder - weigh(nine, FIRST)) % 11) + 11) % 11;
    const second = (11 - (weigh(`${nine}${first}`, SECOND) % 11)) % 11;
    return first > 9 || second > 9 ? '' : `${nine.slice(0, 6)}${separator}${nine.slice(6)}${first}${second}`;
  })
  .filter((number) => number !== '');

const around = fc.constantFrom('', ' ', 'pnr: ', 'född ', '(', ', ', '\n', 'Anna ');

test('finds and masks every Swedish number of the test series, however it is written', () => {
  fc.assert(
    fc.property(
      around,
      swedish,
      fc.constantFrom('', ' ', '.', ')', ' tack', '\n'),
      (before, number, after) => {
        const text = `${before}${number}${after}`;
        const [found] = findIdentityNumbers(text);
        expect(text.slice(found?.start, found?.end)).toBe(number);
        expect(maskIdentityNumbers(text)).toBe(`${before}${number.slice(0, -4)}****${after}`);
      },
    ),
  );
});

test('finds and masks every Norwegian number of the test series, by the rule of today and the one from 2032', () => {
  fc.assert(
    fc.property(around, norwegian, (before, number) => {
      const text = `${before}${number} takk`;
      const [found] = findIdentityNumbers(text);
      expect(text.slice(found?.start, found?.end)).toBe(number);
      expect(maskIdentityNumbers(text)).toBe(`${before}${number.slice(0, -5)}***** takk`);
    }),
  );
});

test('does not take digits with a wrong control digit for an identity number', () => {
  fc.assert(
    fc.property(swedish, fc.integer({ min: 1, max: 9 }), (number, off) => {
      const wrong = `${number.slice(0, -1)}${(Number(number.slice(-1)) + off) % 10}`;
      expect(findIdentityNumbers(wrong)).toEqual([]);
    }),
  );
  fc.assert(
    fc.property(norwegian, fc.integer({ min: 1, max: 9 }), (number, off) => {
      const wrong = `${number.slice(0, -1)}${(Number(number.slice(-1)) + off) % 10}`;
      expect(findIdentityNumbers(wrong)).toEqual([]);
    }),
  );
});

test('does not take an impossible date for an identity number', () => {
  expect(findIdentityNumbers(`850231-980${luhnDigit('850231980')}`)).toEqual([]);
});

test('tells the four sorts of numbers apart', () => {
  const sorts = (text: string) => findIdentityNumbers(text).map(({ type }) => type);
  expect(sorts(`850709-980${luhnDigit('850709980')}`)).toEqual(['personnummer']);
  expect(sorts(`850769-980${luhnDigit('850769980')}`)).toEqual(['samordningsnummer']);
  expect(sorts('14873800721')).toEqual(['fødselsnummer']);
  expect(sorts('458792 00303')).toEqual(['d-nummer']);
});

test('does not take a Swedish mobile number for an identity number', () => {
  expect(findIdentityNumbers('Ring 0701239807 eller 070-123 98 07')).toEqual([]);
});

test('does not take organisation, account and longer numbers for identity numbers', () => {
  expect(findIdentityNumbers('212000-0142, 974 760 673 MVA, OCR 148738007210, 1503.12.34567')).toEqual([]);
});

test('keeps the length of a text when it masks, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.oneof(swedish, norwegian)), (text, numbers) => {
      const whole = text + numbers.join(text);
      expect(maskIdentityNumbers(whole)).toHaveLength(whole.length);
      for (const { start, end } of findIdentityNumbers(whole)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(whole.length);
      }
    }),
  );
});
