import fc from 'fast-check';
import { outsideOf, withoutOverlaps } from './overlaps';

const span = fc
  .record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 12 }) })
  .map(({ start, length }) => ({ start, end: start + length }));
const spans = fc.array(span, { maxLength: 30 });

test('of overlapping places the first and longest stands, in order', () => {
  const found = [
    { start: 4, end: 6 },
    { start: 0, end: 3 },
    { start: 0, end: 5 },
    { start: 6, end: 8 },
  ];
  expect(withoutOverlaps(found)).toEqual([
    { start: 0, end: 5 },
    { start: 6, end: 8 },
  ]);
});

test('no two places that stand share a letter, and one is left out only for another', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const standing = withoutOverlaps(all);
      standing
        .slice(1)
        .forEach(({ start }, index) => expect(start).toBeGreaterThanOrEqual(standing[index]!.end));
      for (const each of all.filter((one) => !standing.includes(one))) {
        expect(all.some((other) => other !== each && other.start < each.end && each.start < other.end)).toBe(
          true,
        );
      }
    }),
  );
});

test('places that share a letter with another list are left out, all others stand', () => {
  fc.assert(
    fc.property(spans, spans, (some, others) => {
      const [one, other] = [withoutOverlaps(some), withoutOverlaps(others)];
      const free = one.filter(
        ({ start, end }) => !other.some((each) => each.start < end && start < each.end),
      );
      expect(outsideOf(one, other)).toEqual(free);
    }),
  );
});

test('each place is looked at a few times, however many there are', () => {
  let looks = 0;
  const counted = (start: number) => ({
    start,
    get end() {
      looks += 1;
      return start + 2;
    },
  });
  const many = Array.from({ length: 2_000 }, (_, index) => counted(index));
  expect(withoutOverlaps(many)).toHaveLength(1);
  expect(looks).toBeLessThanOrEqual(2 * many.length);
  const apart = Array.from({ length: 2_000 }, (_, index) => counted(index * 4));
  const between = Array.from({ length: 2_000 }, (_, index) => counted(index * 4 + 2));
  looks = 0;
  expect(outsideOf(apart, between)).toHaveLength(apart.length);
  expect(looks).toBeLessThanOrEqual(4 * apart.length);
});
