import type { Suggestion } from '../../src/classifier/suggestion';
import { FLAGS, KINDS, MATTERS, UNITS, type Kind } from '../../src/policy/labels';
import type { LabelledMessage } from './labelled-message';

/** What the engine suggested for a message whose labels are known. */
export interface Judged {
  readonly line: LabelledMessage & { readonly file?: string };
  readonly suggestion: Suggestion;
}

/** How often one label was found, wrongly said, and missed. */
export interface LabelScore {
  readonly label: string;
  readonly messages: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Scores {
  readonly messages: number;
  readonly kind: number;
  readonly kinds: readonly LabelScore[];
  readonly kindMacroF1: number;
  readonly unit: number;
  readonly units: readonly LabelScore[];
  readonly matters: readonly LabelScore[];
  readonly matterMacroF1: number;
  readonly flags: readonly LabelScore[];
  readonly flagMicroF1: number;
  readonly language: number;
  readonly languages: readonly LabelScore[];
  /** Share of the messages where the engine is sure, and of these the share that is right. */
  readonly sure: number;
  readonly sureRight: number;
  /** Mean difference between confidence and how often it is right, over ten steps. */
  readonly calibrationError: number;
  /** Kind right by the message's own language, with the number of messages. */
  readonly kindByLanguage: readonly { language: string; messages: number; right: number }[];
}

/** Scores of suggestions against the labels; a share is 0 to 1. */
export function scoresOf(judged: readonly Judged[]): Scores {
  const kinds = labelScores(KINDS, judged, ({ line, suggestion }) => [[line.kind], [suggestion.kind]]);
  const flags = labelScores(FLAGS, judged, ({ line, suggestion }) => [line.flags, suggestion.flags]);
  const scored = flags.filter(({ label }) => label !== 'protected-identity');
  const matters = labelScores(MATTERS, judged, ({ line, suggestion }) => [
    [line.matter],
    [suggestion.matter],
  ]);
  const sure = judged.filter(({ suggestion }) => !suggestion.unsure);
  const languages = [...new Set(judged.map(({ line }) => line.lang))].sort();
  return {
    messages: judged.length,
    kind: share(judged, isKindRight),
    kinds,
    kindMacroF1: mean(kinds.map(({ f1 }) => f1)),
    unit: share(judged, ({ line, suggestion }) => line.unit === suggestion.unit),
    units: labelScores(UNITS, judged, ({ line, suggestion }) => [[line.unit], [suggestion.unit]]),
    matters,
    matterMacroF1: mean(matters.map(({ f1 }) => f1)),
    flags: scored,
    flagMicroF1: microF1(judged),
    language: share(judged, ({ line, suggestion }) => line.lang === suggestion.language),
    languages: labelScores(languages, judged, ({ line, suggestion }) => [[line.lang], [suggestion.language]]),
    sure: sure.length / Math.max(1, judged.length),
    sureRight: share(sure, isKindRight),
    calibrationError: calibrationError(judged),
    kindByLanguage: languages.map((language) => {
      const own = judged.filter(({ line }) => line.lang === language);
      return { language, messages: own.length, right: share(own, isKindRight) };
    }),
  };
}

/** How often each kind was suggested for each kind, by [right][suggested]. */
export function confusionOf(judged: readonly Judged[]): number[][] {
  return KINDS.map((right) => {
    const own = judged.filter(({ line }) => line.kind === right);
    return KINDS.map((said) => own.filter(({ suggestion }) => suggestion.kind === said).length);
  });
}

export function isKindRight({ line, suggestion }: { line: { kind: Kind }; suggestion: { kind: Kind } }) {
  return line.kind === suggestion.kind;
}

function labelScores(
  labels: readonly string[],
  judged: readonly Judged[],
  pairOf: (judged: Judged) => readonly [readonly string[], readonly string[]],
): LabelScore[] {
  const pairs = judged.map(pairOf);
  return labels.map((label) => {
    const right = pairs.filter(([wanted, given]) => wanted.includes(label) && given.includes(label)).length;
    const messages = pairs.filter(([wanted]) => wanted.includes(label)).length;
    const said = pairs.filter(([, given]) => given.includes(label)).length;
    return {
      label,
      messages,
      precision: right / Math.max(1, said),
      recall: right / Math.max(1, messages),
      f1: (2 * right) / Math.max(1, messages + said),
    };
  });
}

/** Over all flags together; `protected-identity` is not in the labels, only in the rules. */
function microF1(judged: readonly Judged[]): number {
  let right = 0;
  let all = 0;
  for (const { line, suggestion } of judged) {
    const given = suggestion.flags.filter((flag) => flag !== 'protected-identity');
    right += given.filter((flag) => line.flags.includes(flag)).length;
    all += given.length + line.flags.length;
  }
  return (2 * right) / Math.max(1, all);
}

function calibrationError(judged: readonly Judged[]): number {
  const steps = Array.from({ length: 10 }, (_, step) =>
    judged.filter(({ suggestion }) => Math.min(9, Math.floor(suggestion.confidence * 10)) === step),
  );
  const errors = steps.map((own) =>
    own.length === 0
      ? 0
      : Math.abs(share(own, isKindRight) - mean(own.map(({ suggestion }) => suggestion.confidence))) *
        (own.length / judged.length),
  );
  return errors.reduce((sum, error) => sum + error, 0);
}

function share(judged: readonly Judged[], holds: (judged: Judged) => boolean): number {
  return judged.filter(holds).length / Math.max(1, judged.length);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
