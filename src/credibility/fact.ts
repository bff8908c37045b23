import type texts from '../texts/credibility.texts.json';

/** What is looked at, in the order it is shown. */
export type Topic = 'name' | 'address' | 'reply-to' | 'server-check' | 'links' | 'attachments';

/** `unknown`: nothing speaks for or against, or this Outlook does not tell. Never that something is harmless. */
export type Verdict = 'good' | 'warning' | 'bad' | 'unknown';

/** The name of a finding; its sentence stands in `src/texts/credibility.texts.json`. */
export type Finding = keyof typeof texts;

/** One thing that speaks for or against trusting a message. Only a hint: a person judges. */
export interface CredibilityFact {
  readonly what: Topic;
  readonly verdict: Verdict;
  readonly detail: Finding;
  /** What fills the sentence: one short line each; addresses of pages are defanged. */
  readonly values: Readonly<Record<string, string>>;
}

/** Makes a fact. */
export function fact(
  what: Topic,
  verdict: Verdict,
  detail: Finding,
  values: Readonly<Record<string, string>> = {},
): CredibilityFact {
  return { what, verdict, detail, values };
}
