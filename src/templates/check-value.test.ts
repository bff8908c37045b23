import fc from 'fast-check';
import type { OfficeCalendar } from '../deadline/due-date';
import { PLACEHOLDER_IDS } from '../policy/labels';
import { checkValue, LONGEST_LINE, LONGEST_TEXT } from './check-value';
import { placeholder, type PlaceholderId } from './placeholders';

const OFFICE: OfficeCalendar = { country: 'SE', closedDays: ['2026-11-27'], timeZone: 'Europe/Stockholm' };
/** Late on Friday 20 November in Sweden. */
const NOW = new Date('2026-11-20T22:30:00Z');

const check = (id: PlaceholderId, value: string, options = 0) => {
  const checked = checkValue(placeholder(id), value, NOW, OFFICE, options);
  return checked && [checked.problem, checked.isError ? 'error' : 'hint'];
};

describe('a value that somebody types into a template', () => {
  it.each<[PlaceholderId, string]>([
    ['answerBy', '2026-11-20'],
    ['answerBy', '2026-11-23'],
    ['date', '2026-12-24'],
    ['received', '2026-11-20'],
    ['caseNumber', 'KS 2026-43'],
    ['caseNumber', '2026/1234-5'],
    ['handler', 'Åsa Öst-Ærø'],
    ['phone', '0479-52 80 00'],
    ['contact', 'ring växeln'],
    ['reason', 'Vi väntar på\nett yttrande.'],
  ])('is taken for %s: %s', (id, value) => expect(check(id, value)).toBeNull());

  it.each<[PlaceholderId, string, string, 'error' | 'hint']>([
    ['answerBy', '2026-02-30', 'no-date', 'error'],
    ['answerBy', 'på fredag', 'no-date', 'error'],
    ['answerBy', '2026-11-19', 'in-the-past', 'error'],
    ['answerBy', '2026-11-21', 'closed-that-day', 'hint'],
    ['answerBy', '2026-11-27', 'closed-that-day', 'hint'],
    ['answerBy', '2060-01-08', 'year-not-known', 'hint'],
    ['date', '2026-11-19', 'in-the-past', 'error'],
    ['received', '2026-11-21', 'in-the-future', 'error'],
    ['caseNumber', 'ärendet', 'no-case-reference', 'hint'],
    ['caseNumber', 'KS 1\nKS 2', 'one-line', 'error'],
    ['handler', '12345', 'no-name', 'hint'],
    ['phone', 'ja', 'no-phone', 'hint'],
  ])('is pointed out for %s: %s', (id, value, problem, weight) =>
    expect(check(id, value)).toEqual([problem, weight]),
  );

  it('may choose only what the template offers', () => {
    expect(check('takesIt', '1', 2)).toBeNull();
    for (const value of ['2', '-1', 'ja', '0x1'])
      expect(check('takesIt', value, 2)).toEqual(['not-offered', 'error']);
  });

  it('is never longer than the named limits', () => {
    expect(check('contact', 'a'.repeat(LONGEST_LINE))).toBeNull();
    expect(check('contact', 'a'.repeat(LONGEST_LINE + 1))).toEqual(['too-long', 'error']);
    expect(check('reason', 'a'.repeat(LONGEST_TEXT))).toBeNull();
    expect(check('reason', 'a'.repeat(LONGEST_TEXT + 1))).toEqual(['too-long', 'error']);
  });

  it('is judged whatever it holds, and not at all while it is empty', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACEHOLDER_IDS), fc.string({ unit: 'binary' }), (id, value) => {
        const checked = checkValue(placeholder(id), value, NOW, OFFICE, 3);
        expect(checked === null || typeof checked.problem === 'string').toBe(true);
        expect(checkValue(placeholder(id), ' \n', NOW, OFFICE, 3)).toBeNull();
      }),
    );
  });
});
