import { CATEGORY_STATES, categoryName, createdAs } from '../category-name';
import { jsonPointer } from '../json-pointer';
import type { Policy } from '../policy';
import { problemAt, type PolicyProblem } from '../policy-problem';
import { repeated } from './policy-check';

/** Outlook's longest name of a category, in UTF-16 units. */
const MAX_NAME = 255;
/** Outlook separates the categories of a message by these. */
const SEPARATOR = /[,;]/;

/** Every name of a category is one that Outlook takes. */
export function checkCategoryNames(policy: Policy): PolicyProblem[] {
  return CATEGORY_STATES.flatMap((state) =>
    Object.entries(policy.categories?.[state] ?? {}).flatMap(([language, name]) => {
      const wrong = wrongWith(name ?? '');
      return wrong === null
        ? []
        : [problemAt(jsonPointer('categories', state, language), wrong, { most: MAX_NAME })];
    }),
  );
}

/** No two categories have one name in the mailbox: Outlook takes capitals for small letters. */
export function checkCategoriesOnce(policy: Policy): PolicyProblem[] {
  const names = CATEGORY_STATES.map((state) => categoryName(state, policy).trim().toLowerCase());
  return repeated(names).flatMap((index) => {
    const state = CATEGORY_STATES[index];
    return state === undefined
      ? []
      : [
          problemAt(jsonPointer('categories', state), 'category-name-twice', {
            name: categoryName(state, policy),
          }),
        ];
  });
}

/** Colours are given only for categories that are created, and tell them apart. */
export function checkCategoryColours(policy: Policy): PolicyProblem[] {
  const { categories } = policy;
  if (!categories?.colours) return [];
  if (!categories.create) return [problemAt(jsonPointer('categories', 'colours'), 'colours-without-effect')];
  const colours = CATEGORY_STATES.map((state) => createdAs(state, policy) ?? '');
  return repeated(colours).map((index) =>
    problemAt(jsonPointer('categories', 'colours', CATEGORY_STATES[index] ?? ''), 'category-colour-twice', {
      colour: colours[index] ?? '',
    }),
  );
}

function wrongWith(name: string) {
  if (name.length > MAX_NAME) return 'category-name-too-long';
  return SEPARATOR.test(name) ? 'category-name-separator' : null;
}
