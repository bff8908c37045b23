import type { Suggestion } from '../../src/classifier/suggestion';
import type { Kind, Matter } from '../../src/policy/labels';

/** What may be done with a message as a record; the names per country are the policy's. */
export type RecordDecision =
  'register' | 'register-elsewhere' | 'keep-ordered' | 'weed' | 'not-public' | 'pass-on' | 'ask-registrator';

/** Most that comes in is a public document (OSB-8), and registering is the normal way (HAS-14); the rest are exceptions. */
const OF_KIND: Readonly<Record<Kind, RecordDecision>> = {
  threat: 'register',
  suspicious: 'weed',
  automatic: 'weed',
  absence: 'register-elsewhere',
  advertising: 'weed',
  misdirected: 'pass-on',
  'records-request': 'register',
  supplement: 'register',
  'case-document': 'register',
  'fault-report': 'keep-ordered',
  // Opinions are always registered (OSB-61).
  feedback: 'register',
  enquiry: 'keep-ordered',
};

/** Matters that have a system of their own, or must not be seen in the general register (whistleblowing, concern reports). */
const OF_MATTER: Readonly<Partial<Record<Matter, RecordDecision>>> = {
  'concern-report': 'register-elsewhere',
  whistleblowing: 'register-elsewhere',
  'job-application': 'register-elsewhere',
  invoice: 'register-elsewhere',
  appeal: 'register',
  consultation: 'register',
  tender: 'register',
  'data-protection': 'register',
  claim: 'register',
};

/**
 * The record decision to suggest. When it is not sure what the message is and the next best kind asks for another
 * decision, a registrator is asked (HAS-15). A confidential message is never only kept in order or weeded.
 */
export function recordDecision(suggestion: Suggestion): RecordDecision {
  const { kind, matter, unsure, alternatives, flags } = suggestion;
  const [next] = alternatives;
  const decision = OF_MATTER[matter] ?? OF_KIND[kind];
  if (unsure && (next === undefined || (OF_MATTER[matter] ?? OF_KIND[next.kind]) !== decision)) {
    return 'ask-registrator';
  }
  if (!flags.includes('confidential')) return decision;
  if (decision === 'weed') return 'ask-registrator';
  return decision === 'keep-ordered' ? 'register' : decision;
}
