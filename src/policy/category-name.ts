import type { CategoryColour } from '../lib/category-colours';
import type { Policy, Texts } from './policy';
import { textIn } from './text-in';

/** What a category can say of a message. */
export const CATEGORY_STATES = ['registered', 'forwarded', 'awaiting'] as const;
export type CategoryState = (typeof CATEGORY_STATES)[number];

const USUAL: Readonly<Record<CategoryState, Texts>> = {
  registered: { sv: 'Registrerad', nb: 'Registrert', nn: 'Registrert', en: 'Registered' },
  forwarded: { sv: 'Vidarebefordrad', nb: 'Videresendt', nn: 'Vidaresend', en: 'Forwarded' },
  awaiting: { sv: 'Väntar svar', nb: 'Venter på svar', nn: 'Ventar på svar', en: 'Awaiting answer' },
};

/** The category's name in the municipality's own language: a shared mailbox has one list for all who read in it. */
export function categoryName(state: CategoryState, policy: Policy): string {
  return textIn(policy.categories?.[state] ?? USUAL[state], policy.languages[0] ?? 'en');
}

const USUAL_COLOURS: Readonly<Record<CategoryState, CategoryColour>> = {
  registered: 'teal',
  forwarded: 'blue',
  awaiting: 'orange',
};

/** The colour to create it with in a mailbox that lacks it; null when the policy does not want that. */
export function createdAs(state: CategoryState, { categories }: Policy): CategoryColour | null {
  if (!categories?.create) return null;
  return categories.colours?.[state] ?? USUAL_COLOURS[state];
}
