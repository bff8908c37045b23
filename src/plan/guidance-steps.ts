import type { Suggestion } from '../classifier/suggestion';
import {
  STEP_PHASES,
  type Guidance,
  type Policy,
  type StepPhase,
  type Template,
  type Texts,
  type Forbidden,
} from '../policy/policy';
import { cite, type PlanCitation } from './cite';

/** One thing to do. */
export interface PlanStep {
  /** Unique within the plan. */
  readonly id: string;
  readonly text: Texts;
  /** `first` at once · `pass-on` · `answer` · `record` · `after` when all is done. */
  readonly phase: StepPhase;
  readonly citation: PlanCitation;
}

/** Something to know before acting. */
export interface PlanWarning {
  readonly id: string;
  readonly text: Texts;
  readonly citation: PlanCitation;
}

/**
 * The steps of the rows, phase by phase; within a phase as the rows come. The same id comes once, from the most special
 * row. Where answering or passing on is forbidden, nothing says how to do it.
 */
export function stepsOf(
  rows: readonly Guidance[],
  forbids: readonly Forbidden[],
  policy: Policy,
): readonly PlanStep[] {
  const steps = once(rows.flatMap((row) => row.steps));
  return STEP_PHASES.filter((phase) => !isPointless(phase, forbids)).flatMap((phase) =>
    steps
      .filter((step) => step.phase === phase)
      .map(({ id, text, source }) => ({ id, text, phase, citation: cite(source, policy) })),
  );
}

function isPointless(phase: StepPhase, forbids: readonly Forbidden[]): boolean {
  return (
    (phase === 'answer' && forbids.includes('reply')) || (phase === 'pass-on' && forbids.includes('forward'))
  );
}

/** The warnings of the rows as the rows come. The same id comes once. */
export function warningsOf(rows: readonly Guidance[], policy: Policy): readonly PlanWarning[] {
  return once(rows.flatMap((row) => row.warnings)).map(({ id, text, source }) => ({
    id,
    text,
    citation: cite(source, policy),
  }));
}

/**
 * The ids of the templates that answer a sender: those that the rows name, those made for the matter, for the kind, for
 * a flag, those for all, the others. What is written to a colleague or for an absence is not among them; nothing else is
 * left out, because the suggestion may be wrong.
 */
export function templatesOf(
  rows: readonly Guidance[],
  { kind, matter, flags }: Pick<Suggestion, 'kind' | 'matter' | 'flags'>,
  policy: Policy,
): readonly string[] {
  const answers = policy.templates.filter(({ purpose }) => !NO_ANSWER.includes(purpose ?? 'reply'));
  const ids = answers.map(({ id }) => id);
  const idsOf = (isWanted: (template: Template) => boolean | undefined) =>
    answers.filter(isWanted).map(({ id }) => id);
  return [
    ...new Set([
      ...rows.flatMap(({ templates }) => templates).filter((id) => ids.includes(id)),
      ...idsOf(({ matters }) => matter !== '' && matters?.includes(matter)),
      ...idsOf(({ kinds }) => kinds.includes(kind)),
      ...idsOf((template) => template.flags?.some((flag) => flags.includes(flag))),
      ...idsOf(({ kinds, matters = [] }) => kinds.length + matters.length === 0),
      ...ids,
    ]),
  ];
}

const NO_ANSWER: readonly string[] = ['contact-message', 'absence', 'confirmation'];

function once<Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] {
  const byId = new Map<string, Entry>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return [...byId.values()];
}
