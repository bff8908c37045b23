import { isInDomains } from '../mail/address';
import type { Unwrapped } from '../mail/unwrapped';
import type { Policy } from '../policy/policy';
import { attachmentsFact } from './attachment-facts';
import type { CredibilityFact } from './fact';
import { linksFact } from './link-facts';
import { addressFact, nameFact, replyToFact } from './sender-facts';
import { serverCheckFact } from './server-check';

export type { CredibilityFact, Topic } from './fact';

/** Receivers whose names are known as colleagues'; hostile mail has any number. */
const MAX_COLLEAGUES = 50;

/**
 * What speaks for and against trusting who wrote the original, its links and its files (VIM-25, VIM-26, VIM-27, LAV-4):
 * one fact a topic, always all six, in the order they are shown. Pure and total: nothing fails, nothing is fetched, and no
 * fact says that a message is harmless.
 */
export function senderCredibility(
  unwrapped: Pick<Unwrapped, 'original' | 'carrier'>,
  policy: Policy,
): readonly CredibilityFact[] {
  const { original } = unwrapped;
  const colleagues = [...original.to, ...original.cc]
    .slice(0, MAX_COLLEAGUES)
    .filter(({ address }) => isInDomains(address, policy.domains))
    .map(({ name }) => name);
  return [
    nameFact(original, policy, colleagues),
    addressFact(original, policy),
    replyToFact(original, policy),
    serverCheckFact(unwrapped),
    linksFact(original),
    attachmentsFact(original),
  ];
}

/** The worst verdict of the facts: `bad` before `warning`; else `unknown`, since no fact says that all is well. */
export function worstVerdict(facts: readonly CredibilityFact[]): 'bad' | 'warning' | 'unknown' {
  const verdicts = facts.map(({ verdict }) => verdict);
  if (verdicts.includes('bad')) return 'bad';
  return verdicts.includes('warning') ? 'warning' : 'unknown';
}
