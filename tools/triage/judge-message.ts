import { classify } from '../../src/classifier/classify';
import type { Model } from '../../src/classifier/model';
import type { KindAlternative, Reason, Suggestion } from '../../src/classifier/suggestion';
import { knownInstant, type LocalDate } from '../../src/deadline/local-date';
import type { Unwrapped } from '../../src/mail/unwrapped';
import { plan } from '../../src/plan/plan';
import { suggestedMailbox } from '../../src/plan/suggested-mailbox';
import type { RecordDecision } from '../../src/policy/labels';
import type { Policy } from '../../src/policy/policy';
import { policyOfReceiver } from '../train/labelled-message';

/** What `triage` tells of one message, its keys in the order of the output. */
export interface Judgement extends Suggestion {
  readonly id: string;
  /** The address to pass it on to; null without a policy, and when it goes to nobody here. */
  readonly mailbox: string | null;
  readonly recordDecision: RecordDecision | null;
  /** First receipt by the authority, ISO 8601 in UTC; null when not known. */
  readonly received: string | null;
  readonly replyBy: LocalDate | null;
}

/** What a message is judged by. */
export interface JudgedBy {
  readonly model: Model;
  /** Null: only the suggestion, by the receivers' own domain and country. */
  readonly policy: Policy | null;
  readonly now: Date;
}

/** What the original is and, with a policy, what to do with it. */
export function judgeMessage(id: string, unwrapped: Unwrapped, by: JudgedBy): Judgement {
  const suggestion = suggestFor(unwrapped, by);
  return {
    id,
    kind: suggestion.kind,
    confidence: rounded(suggestion.confidence),
    unsure: suggestion.unsure,
    alternatives: suggestion.alternatives.map(inOrder),
    flags: suggestion.flags,
    unit: suggestion.unit,
    matter: suggestion.matter,
    ...handling(suggestion, unwrapped, by),
    caseReferences: suggestion.caseReferences,
    language: suggestion.language,
    reasons: suggestion.reasons.map(reasonInOrder),
  };
}

/** The suggestion for the original; without a policy as the receivers' own domain and country have it. */
export function suggestFor(
  { carrier, original }: Unwrapped,
  { model, policy }: Pick<JudgedBy, 'model' | 'policy'>,
): Suggestion {
  if (policy !== null) return classify(original, model, policy);
  // The original of a forward may name its receivers without addresses; the carrier has them.
  const to = [...carrier.to, ...carrier.cc].map(({ address }) => address);
  return classify(original, model, policyOfReceiver({ to, text: original.text }));
}

function handling(
  suggestion: Suggestion,
  { carrier, original }: Unwrapped,
  { policy, now }: JudgedBy,
): Pick<Judgement, 'mailbox' | 'recordDecision' | 'received' | 'replyBy'> {
  const received = knownInstant(original.received)?.toISOString() ?? null;
  if (policy === null) return { mailbox: null, recordDecision: null, received, replyBy: null };
  const steps = plan({ suggestion, original, carrier, policy, now });
  return {
    mailbox: suggestedMailbox(steps)?.address ?? null,
    recordDecision: steps.record.suggested,
    received,
    replyBy: steps.replyBy,
  };
}

function inOrder({ kind, confidence }: KindAlternative): KindAlternative {
  return { kind, confidence: rounded(confidence) };
}

function reasonInOrder({ for: label, in: place, text, start, end, source }: Reason): Reason {
  return { for: label, in: place, text, start, end, source };
}

/** Four decimals: the rest says nothing and costs a third of the line. */
function rounded(confidence: number): number {
  return Math.round(confidence * 10_000) / 10_000;
}
