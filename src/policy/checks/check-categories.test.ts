import { samplePolicy } from '../../../test/policies/sample-policy';
import type { Policy } from '../policy';
import { checkCategoriesOnce, checkCategoryColours, checkCategoryNames } from './check-categories';

const withCategories = (categories: NonNullable<Policy['categories']>) => samplePolicy({ categories });
const both = (name: string) => ({ sv: name, en: name });

describe('the categories of a policy', () => {
  it('may be left out, or named in part', () => {
    for (const policy of [
      samplePolicy(),
      withCategories({ registered: both('Diarieförd') }),
      withCategories({ create: true, colours: { awaiting: 'red' } }),
    ]) {
      for (const check of [checkCategoryNames, checkCategoriesOnce, checkCategoryColours]) {
        expect(check(policy)).toEqual([]);
      }
    }
  });

  it.each([['Klar, registrerad'], ['a;b'], ['x'.repeat(256)]])(
    'have names that Outlook takes: not %p',
    (name) => {
      expect(checkCategoryNames(withCategories({ forwarded: both(name) }))).toMatchObject([
        { pointer: '/categories/forwarded/sv' },
        { pointer: '/categories/forwarded/en' },
      ]);
    },
  );

  it('are not called alike, also where capitals differ, nor as the usual name of another', () => {
    expect(
      checkCategoriesOnce(withCategories({ registered: both('Klar'), awaiting: both('KLAR') })),
    ).toMatchObject([{ pointer: '/categories/awaiting' }]);
    expect(checkCategoriesOnce(withCategories({ awaiting: both('Registrerad') }))).toMatchObject([
      { pointer: '/categories/awaiting' },
    ]);
  });

  it('are told apart by colour, which counts only where they are created', () => {
    const colours = { registered: 'red', forwarded: 'red' } as const;
    expect(checkCategoryColours(withCategories({ create: true, colours }))).toMatchObject([
      { pointer: '/categories/colours/forwarded' },
    ]);
    expect(checkCategoryColours(withCategories({ colours }))).toMatchObject([
      { pointer: '/categories/colours' },
    ]);
    expect(
      checkCategoryColours(withCategories({ create: true, colours: { awaiting: 'blue' } })),
    ).toHaveLength(1);
  });
});
