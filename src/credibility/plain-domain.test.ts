import fc from 'fast-check';
import { asItLooks, shownDomain } from './plain-domain';

describe('a domain as the eye takes it', () => {
  test.each([
    ['xn--hssleholm-0yh.example', 'hаssleholm.example', 'hassleholm.example'],
    ['xn--hssleholm-v2a.se', 'hässleholm.se', 'hassleholm.se'],
    ['xn--smrgs-ioad.no', 'xn--smrgs-ioad.no', 'xn--smrgs-ioad.no'],
    ['OSBY.SE', 'osby.se', 'osby.se'],
    ['xn--.se', '.se', '.se'],
  ])('%s is shown and seen without its disguise (VIM-25)', (written, shown, seen) => {
    if (written !== shown) expect(shownDomain(written)).toBe(shown);
    expect(asItLooks(shown)).toBe(seen);
  });

  test('is what the platform itself makes of an international name', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'b', 'å', 'ä', 'ö', 'ø', 'а', 'е'),
          minLength: 1,
          maxLength: 20,
        }),
        (label) => {
          const { hostname } = new URL(`https://${label}.se`);
          expect(shownDomain(hostname)).toBe(`${label}.se`);
        },
      ),
    );
  });

  test('never fails on a hostile one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (label) => {
        expect(typeof asItLooks(shownDomain(`xn--${label}`))).toBe('string');
      }),
    );
  });
});
