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
