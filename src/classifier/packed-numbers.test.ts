import fc from 'fast-check';
import {
  MOST_LEVEL,
  packLevels,
  packPairs,
  packRising,
  unpackLevels,
  unpackPairs,
  unpackRising,
} from './packed-numbers';

const levels = fc.array(fc.integer({ min: -MOST_LEVEL, max: MOST_LEVEL }));
const rising = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 ** 24 - 1 }))
  .map((numbers) => numbers.sort((one, other) => one - other));

test('levels come back as they were packed, one character each', () => {
  fc.assert(
    fc.property(levels, (numbers) => {
      const packed = packLevels(numbers);
      expect(packed).toHaveLength(numbers.length);
      expect([...(unpackLevels(packed) ?? [])]).toEqual(numbers);
    }),
  );
});

const mostlySmall = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: -4, max: 4 }) },
    { weight: 1, arbitrary: fc.integer({ min: -MOST_LEVEL, max: MOST_LEVEL }) },
  ),
);

test('levels in pairs come back as they were packed, small ones in half as many characters', () => {
  fc.assert(
    fc.property(mostlySmall, (numbers) => {
      expect([...(unpackPairs(packPairs(numbers), numbers.length) ?? [])]).toEqual(numbers);
    }),
    { examples: [[[]], [[4]], [[5]], [[-45, 45]], [[4, -5, 0]]] },
  );
  expect(packPairs(Array<number>(100).fill(-4))).toHaveLength(50);
});

test('levels in pairs are refused when there are too few or too many, or one is cut', () => {
  fc.assert(
    fc.property(mostlySmall, fc.nat(), (numbers, place) => {
      const packed = packPairs(numbers);
      expect(unpackPairs(packed, numbers.length + 2)).toBeNull();
      if (numbers.length === 0) return;
      expect(unpackPairs(packed.slice(0, place % packed.length), numbers.length)).toBeNull();
      expect(unpackPairs(packed + packPairs([0]), numbers.length)).toBeNull();
    }),
  );
});

test('rising numbers come back as they were packed, also 0, the largest feature and neighbours', () => {
  fc.assert(
    fc.property(rising, (numbers) => {
      expect(unpackRising(packRising(numbers))).toEqual(numbers);
    }),
    { examples: [[[0]], [[0, 1, 2]], [[2 ** 24 - 1]], [[44, 45, 46, 90]], [[2025, 91125]], [[]]] },
  );
});

test('packed text needs no escape in JSON', () => {
  fc.assert(
    fc.property(levels, rising, (numbers, ids) => {
      const packed = packLevels(numbers) + packPairs(numbers) + packRising(ids);
      expect(JSON.stringify(packed)).toBe(`"${packed}"`);
      expect(packed).toMatch(/^[\x23-\x7e]*$/);
    }),
  );
});

const foreign = fc.constantFrom('\\', '"', ' ', '!', '\n', '\x7f', '\0', 'å', '\ud800', '漢');

test('a text with a character that was never packed is refused, wherever it stands', () => {
  fc.assert(
    fc.property(levels, rising, foreign, fc.nat(), (numbers, ids, wrong, place) => {
      const damage = (text: string) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + wrong + text.slice(at);
      };
      expect(unpackLevels(damage(packLevels(numbers)))).toBeNull();
      expect(unpackRising(damage(packRising(ids)))).toBeNull();
      expect(unpackPairs(damage(packPairs(numbers)), numbers.length)).toBeNull();
    }),
  );
});

test('rising numbers that are cut in the middle of one are refused', () => {
  const packed = packRising([7, 100_000, 16_000_000]);
  const lengths = [...packed].map((_, length) => length);
  const whole = [[], [7], [7, 100_000]].map((numbers) => packRising(numbers).length);
  for (const length of lengths) {
    const read = unpackRising(packed.slice(0, length));
    expect(read === null).toBe(!whole.includes(length));
  }
});

test('any text is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(unpackLevels(text)?.length ?? text.length).toBe(text.length);
      expect(unpackPairs(text, text.length)?.length ?? text.length).toBe(text.length);
      const numbers = unpackRising(text) ?? [];
      expect(numbers.every((number, at) => number >= (numbers[at - 1] ?? 0))).toBe(true);
    }),
  );
});
