import { isInDomains } from '../mail/address';
import type { Message } from '../mail/message';
import { FLAGS, type Flag, type Kind, type MessageLanguage, type Unit } from '../policy/labels';
import type { Policy } from '../policy/policy';
import { featuresOf, type Features } from './features';
import { detectLanguage } from './language';
import type { Choice, Model } from './model';
import { readableParts } from './readable';
import { chooseReasons, wordReasons } from './reasons';
import { applyRules } from './rules/all-rules';
import type { Finding } from './rules/rule';
import { likelihood, ranked, sums, type Scored } from './score';
import type { Suggestion } from './suggestion';

/** Below this confidence the suggestion says that it is unsure. */
const SURE_CONFIDENCE = 0.65;
/** The best kind must be this much surer than the next. */
const SURE_MARGIN = 0.3;
/** With fewer words than this, subject included, only a written rule is sure. */
const LEAST_WORDS = 4;
/** A threat or fraud that is at least this likely must be looked at before anything else is believed. */
const DANGER_CONFIDENCE = 0.15;
/** Languages that the model has read too little of to be sure in. */
const LITTLE_READ: ReadonlySet<MessageLanguage> = new Set(['se']);
const EMPTY_CONFIDENCE = 0.1;
const MOST_ALTERNATIVES = 3;

/** Kinds with nothing to pass on inside: unit `none`, no matter. */
const NOTHING_INSIDE: ReadonlySet<Kind> = new Set(['suspicious', 'advertising', 'automatic', 'misdirected']);
const DANGEROUS: ReadonlySet<Kind> = new Set(['threat', 'suspicious']);

/**
 * What kind of message the original is, with the words that say so. Pure, linear in the message's length; only the
 * first `MAX_CLASSIFIED_LENGTH` units of the text decide, and only its newest part; identity numbers are looked for in
 * all of it. Never throws on any message.
 */
export function classify(
  original: Message,
  model: Model,
  policy: Pick<Policy, 'domains' | 'languages'>,
): Suggestion {
  const parts = readableParts(original);
  const words = parts.reduce((count, part) => count + part.tokens.length, 0);
  const read = parts.map((part) => part.read).join('\n');
  const language = detectLanguage(read, policy);
  const findings = applyRules({ message: original, parts, policy });
  const features = featuresOf(original, parts, policy);
  // Without a word only written rules say what it is: signs alone would guess.
  const kinds = rankedWith(model.kind, words === 0 ? new Map() : features, findings);
  const [best, next] = kinds;
  const empty = words === 0 && !isRuled(findings, best.label);
  const kind = empty ? 'enquiry' : best.label;
  const inside = !NOTHING_INSIDE.has(kind);
  const unit = inside ? unitOf(kind, features, model) : 'none';
  const matter = inside ? rankedWith(model.matter, features, findings)[0].label : '';
  const flags = flagsOf(kind, features, findings, model);
  const explained = [
    ...findings.filter(
      (finding) =>
        finding.for === kind || finding.for === matter || (flags as readonly string[]).includes(finding.for),
    ),
    ...wordReasons(features, model.kind, kind, parts),
    ...(inside ? wordReasons(features, model.unit, unit, parts) : []),
    ...(matter === '' ? [] : wordReasons(features, model.matter, matter, parts)),
    ...model.flags
      .filter((choice) => choice.labels.every((flag) => flags.includes(flag)))
      .flatMap((choice) =>
        choice.labels.flatMap((flag) => wordReasons(features, choice, flag, parts).slice(0, 2)),
      ),
  ];
  return {
    kind,
    confidence: empty ? EMPTY_CONFIDENCE : best.confidence,
    unsure:
      empty ||
      // Sender and subject alone are no ground to sound sure.
      (original.extent === 'unread' && !isRuled(findings, kind)) ||
      ((words < LEAST_WORDS || LITTLE_READ.has(language)) && !isRuled(findings, kind)) ||
      isUnsure(best, next, kinds) ||
      (kind === 'absence' && !isInDomains(original.from?.address ?? '', policy.domains)),
    alternatives: (empty ? [] : kinds)
      .filter(({ label }) => label !== kind)
      .slice(0, MOST_ALTERNATIVES)
      .map(({ label, confidence: likely }) => ({ kind: label, confidence: likely })),
    flags,
    unit,
    matter,
    caseReferences: [...new Set(caseReferencesOf(findings))],
    language,
    reasons: chooseReasons(explained, parts),
  };
}

/** Too little or contradictory evidence, or a danger that cannot be ruled out. */
function isUnsure(
  best: Scored<Kind>,
  next: Scored<Kind> | undefined,
  kinds: readonly Scored<Kind>[],
): boolean {
  if (best.confidence < SURE_CONFIDENCE) return true;
  if (best.confidence - (next?.confidence ?? 0) < SURE_MARGIN) return true;
  return (
    !DANGEROUS.has(best.label) &&
    kinds.some(({ label, confidence }) => DANGEROUS.has(label) && confidence >= DANGER_CONFIDENCE)
  );
}

/** Absence is always the staff unit's, whatever the sender works with. */
function unitOf(kind: Kind, features: Features, model: Model): Exclude<Unit, 'none'> {
  return kind === 'absence' ? 'hr' : ranked(model.unit.labels, sums(features, model.unit))[0].label;
}

/** Whether a written rule, not only the weight of words, speaks for the kind. */
function isRuled(findings: readonly Finding[], kind: Kind): boolean {
  return findings.some((finding) => finding.for === kind);
}

/** The labels by their words' weights and what the written rules add. */
function rankedWith<Label extends string>(
  choice: Choice<Label>,
  features: Features,
  findings: readonly Finding[],
) {
  const totals = sums(features, choice).map((total, index) =>
    findings.reduce(
      (sum, finding) => (finding.for === choice.labels[index] ? sum + finding.weight : sum),
      total,
    ),
  );
  return ranked(choice.labels, totals);
}

function flagsOf(kind: Kind, features: Features, findings: readonly Finding[], model: Model): Flag[] {
  const flags = new Set<string>(findings.map((finding) => finding.for));
  for (const choice of model.flags) {
    const [flag] = choice.labels;
    if (flag === undefined) continue;
    const ruled = findings.reduce(
      (weight, found) => (found.for === flag ? Math.max(weight, found.weight) : weight),
      0,
    );
    // A single word is a hint; a rule that is sure by itself weighs two or more.
    const likely = likelihood(features, choice) + (ruled > 0 ? choice.threshold / 2 : 0);
    if (ruled < 2 && likely < choice.threshold) flags.delete(flag);
    else flags.add(flag);
  }
  // A phisher's or a seller's deadline is not urgent.
  if (kind === 'suspicious' || kind === 'advertising') flags.delete('urgent');
  return FLAGS.filter((flag) => flags.has(flag));
}

function caseReferencesOf(findings: readonly Finding[]): string[] {
  return findings.filter((finding) => finding.for === 'case-reference').map((finding) => finding.text);
}
