import type { KindAlternative, Suggestion } from '../classifier/suggestion';
import type { Message } from '../mail/message';
import type { Kind } from '../policy/labels';
import type { Correction } from './correction';
import { findCorrection } from './remember-correction';

/** What the person chose last time for a message like this one. */
export type Recalled = Pick<Correction, 'kind' | 'mailbox' | 'on'>;

const MOST_ALTERNATIVES = 3;
const DANGEROUS: readonly Kind[] = ['threat', 'suspicious'];

/**
 * What is remembered for the message's sender and similar words; null when nothing is, and always when the suggestion
 * is a danger: what looks like a threat or a fraud is never talked away by what a friendlier message was.
 */
export function recallCorrection(
  corrections: readonly Correction[],
  original: Pick<Message, 'from' | 'subject' | 'text'>,
  suggestion: Pick<Suggestion, 'kind'>,
): Recalled | null {
  if (DANGEROUS.includes(suggestion.kind)) return null;
  const found = findCorrection(corrections, original);
  return found && { kind: found.kind, mailbox: found.mailbox, on: found.on };
}

/**
 * The suggestion with the remembered kind first. It is never surer than before: where the engine says otherwise it is
 * unsure, and what the engine suggested, and a danger that it could not rule out, stay among the alternatives.
 */
export function withRecalled(suggestion: Suggestion, recalled: Recalled | null): Suggestion {
  const kind = recalled?.kind ?? suggestion.kind;
  if (kind === suggestion.kind) return suggestion;
  const { confidence } = suggestion;
  const others: readonly KindAlternative[] = [
    { kind: suggestion.kind, confidence },
    ...suggestion.alternatives.filter((one) => DANGEROUS.includes(one.kind)),
    ...suggestion.alternatives.filter((one) => !DANGEROUS.includes(one.kind)),
  ];
  const own = suggestion.alternatives.find((one) => one.kind === kind);
  return {
    ...suggestion,
    kind,
    confidence: own?.confidence ?? 0,
    unsure: true,
    alternatives: others.filter((one) => one.kind !== kind).slice(0, MOST_ALTERNATIVES),
  };
}
