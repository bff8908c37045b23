import { isInDomains } from '../mail/address';
import type { Message } from '../mail/message';
import { FLAGS, type Flag, type Kind, type MessageLanguage, type Unit } from '../policy/labels';
import type { Policy } from '../policy/policy';
import { featuresOf, ruleFeature } from './features';
import { jointOutputs } from './joint-outputs';
import { detectLanguage } from './language';
import type { Choice, Model } from './model';
import { ownDomains } from './own-organisation';
import { readableParts } from './readable';
import { chooseReasons, wordReasons } from './reasons';
import { applyRules } from './rules/all-rules';
import type { Finding } from './rules/rule';
import { likelihood, logOdds, ranked, weigh, type Scored, type Weighed } from './score';
import type { Suggestion } from './suggestion';

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
/** Flags that only written rules set: what they look for is exact. */
const RULED_FLAGS: readonly Flag[] = ['personal-number', 'protected-identity'];

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
  const own = { languages: policy.languages, domains: ownDomains(original, policy) };
  const parts = readableParts(original);
  const words = parts.reduce((count, part) => count + part.tokens.length, 0);
  const language = detectLanguage(parts.map((part) => part.read).join('\n'), policy);
  const findings = applyRules({ message: original, parts, policy: own });
  const features = featuresOf(original, parts, findings, own, model.findGroups);
  // Without a word only written rules say what it is, with their written weights: signs alone would guess.
  const weighed = weigh(words === 0 ? { ids: [] } : features, model);
  const untaught = findings.filter((finding) => words === 0 || !model.rows.has(ruleFeature(finding)));
  const together =
    words === 0 || model.joint === null ? weighed : { outputs: jointOutputs(weighed.outputs, model.joint) };
  const kinds = rankedWith(model.kind, together, untaught);
  const [best] = kinds;
  const empty = words === 0 && !isRuled(findings, best.label);
  const kind = empty ? 'enquiry' : best.label;
  const inside = !NOTHING_INSIDE.has(kind);
  const unit = inside ? unitOf(kind, weighed, model) : 'none';
  const matter = inside ? rankedWith(model.matter, weighed, untaught)[0].label : '';
  const flags = flagsOf({ kind, matter }, weighed, findings, untaught, model);
  const said = { features, weighed, model, parts };
  const explained = [
    ...findings.filter(
      (finding) =>
        finding.for === kind || finding.for === matter || (flags as readonly string[]).includes(finding.for),
    ),
    ...wordReasons(said, model.kind, kind),
    ...(inside ? wordReasons(said, model.unit, unit) : []),
    ...(matter === '' ? [] : wordReasons(said, model.matter, matter)),
    ...model.flags
      .filter((choice) => choice.labels.every((flag) => flags.includes(flag)))
      .flatMap((choice) => choice.labels.flatMap((flag) => wordReasons(said, choice, flag).slice(0, 2))),
  ];
  return {
    kind,
    confidence: empty ? EMPTY_CONFIDENCE : best.confidence,
    unsure:
      empty ||
      // Sender and subject alone are no ground to sound sure.
      (original.extent === 'unread' && !isRuled(findings, kind)) ||
      ((words < LEAST_WORDS || LITTLE_READ.has(language)) && !isRuled(findings, kind)) ||
      isUnsure(kinds, model.sureFrom) ||
      (kind === 'absence' && !isInDomains(original.from?.address ?? '', own.domains)),
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
function isUnsure(kinds: readonly [Scored<Kind>, ...Scored<Kind>[]], sureFrom: number): boolean {
  const [best] = kinds;
  if (best.confidence < sureFrom) return true;
  return (
    !DANGEROUS.has(best.label) &&
    kinds.some(({ label, confidence }) => DANGEROUS.has(label) && confidence >= DANGER_CONFIDENCE)
  );
}

/** Absence is always the staff unit's, whatever the sender works with. */
function unitOf(kind: Kind, weighed: Weighed, model: Model): Exclude<Unit, 'none'> {
  return kind === 'absence' ? 'hr' : ranked(model.unit.labels, logOdds(weighed, model.unit))[0].label;
}

/** Whether a written rule, not only the weight of words, speaks for the kind. */
function isRuled(findings: readonly Finding[], kind: Kind): boolean {
  return findings.some((finding) => finding.for === kind);
}

/**
 * The labels by what the model learned and what written rules add that it has not: headers and HTML are not in the
 * corpus, and a rule that is rare there has its written weight.
 */
function rankedWith<Label extends string>(
  choice: Choice<Label>,
  weighed: Pick<Weighed, 'outputs'>,
  untaught: readonly Finding[],
) {
  const odds = logOdds(weighed, choice).map((each, index) =>
    untaught.reduce(
      (sum, finding) => (finding.for === choice.labels[index] ? sum + finding.weight : sum),
      each,
    ),
  );
  return ranked(choice.labels, odds);
}

function flagsOf(
  { kind, matter }: Pick<Suggestion, 'kind' | 'matter'>,
  weighed: Weighed,
  findings: readonly Finding[],
  untaught: readonly Finding[],
  model: Model,
): Flag[] {
  const ruled = new Set<string>(findings.map((finding) => finding.for));
  const flags = new Set<Flag>(RULED_FLAGS.filter((flag) => ruled.has(flag)));
  for (const choice of model.flags) {
    const [flag] = choice.labels;
    const [odds = 0] = logOdds(weighed, choice);
    const added = untaught.reduce((sum, finding) => (finding.for === flag ? sum + finding.weight : sum), 0);
    if (flag !== undefined && likelihood(odds + added) >= choice.threshold) flags.add(flag);
  }
  // A concern report is about somebody who may need protection: never to be passed around in the open.
  if (flags.has('protected-identity') || matter === 'concern-report') flags.add('confidential');
  // A phisher's or a seller's deadline is not urgent.
  if (kind === 'suspicious' || kind === 'advertising') flags.delete('urgent');
  return FLAGS.filter((flag) => flags.has(flag));
}

function caseReferencesOf(findings: readonly Finding[]): string[] {
  return findings.filter((finding) => finding.for === 'case-reference').map((finding) => finding.text);
}
