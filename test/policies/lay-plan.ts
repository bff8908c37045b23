import type { Suggestion } from '../../src/classifier/suggestion';
import type { Message } from '../../src/mail/message';
import { plan, type Plan, type PlanInput } from '../../src/plan/plan';
import type { Policy } from '../../src/policy/policy';

/** What a test says of the message and of what is suggested for it; the rest is an ordinary question. */
export interface Told extends Partial<Suggestion> {
  readonly message?: Partial<Message>;
  /** ISO 8601; Friday 20 November 2026, three in the afternoon in Stockholm and Oslo. */
  readonly received?: string;
  readonly now?: string;
  /** How it came to the reader; straight where nothing is said. */
  readonly way?: Pick<PlanInput, 'carrier' | 'hops' | 'note' | 'reader'>;
}

/** Lays the plan of a policy for a message that somebody outside wrote to the municipality. */
export function layPlan(policy: Policy, { message, received, now, way, ...suggestion }: Told): Plan {
  return plan({
    suggestion: {
      kind: 'enquiry',
      confidence: 0.9,
      unsure: false,
      alternatives: [],
      flags: [],
      unit: 'technical',
      matter: '',
      caseReferences: [],
      language: policy.languages[0] ?? 'en',
      reasons: [],
      ...suggestion,
    },
    original: {
      id: 'AAMk1',
      messageId: '<1@mail.example>',
      conversationId: '',
      subject: '',
      from: { name: 'Maja Lind', address: 'maja.lind@mail.example' },
      to: [{ name: '', address: policy.mailboxes[0]?.address ?? '' }],
      cc: [],
      received: new Date(received ?? '2026-11-20T14:00:00Z'),
      sent: null,
      headers: [],
      text: '',
      html: '',
      extent: 'whole',
      attachments: [],
      ...message,
    },
    ...way,
    policy,
    now: new Date(now ?? '2026-11-20T14:05:00Z'),
  });
}

/** What a plan asks for, short enough to stand in a row of a table. */
export function inShort(plan: Plan): string[] {
  return [
    plan.firstAction + (plan.firstAction === 'forward' ? ` ${plan.forwardVariant}` : ''),
    plan.record.suggested,
    plan.replyBy ?? '-',
    plan.mailboxes[0]?.mailbox.id ?? '-',
  ];
}

/** The step with that id, as `Osby § 2.1.3 (OSB-19): text`; undefined when the plan has no such step. */
export function stepSaid(plan: Plan, id: string): string | undefined {
  const step = plan.steps.find((one) => one.id === id);
  if (step === undefined) return undefined;
  const { short, rule } = step.citation;
  return `${short}${rule === null ? '' : ` (${rule})`}: ${step.text.sv ?? step.text.nb}`;
}

/** The guideline rules that the steps, warnings, record decision and deadlines of a plan cite. */
export function rulesIn(plan: Plan): string[] {
  const citations = [
    ...plan.steps.map(({ citation }) => citation),
    ...plan.warnings.map(({ citation }) => citation),
    ...plan.deadlines.map(({ citation }) => citation),
    plan.record.citation,
  ];
  return [...new Set(citations.flatMap((citation) => (citation?.rule ? [citation.rule] : [])))];
}

/** The roles of the contacts, in order. */
export function roles(plan: Plan): string[] {
  return plan.contacts.map(({ role }) => role);
}

/** When a deadline ends: its day, or `at once <day>`. */
export function dueOf(plan: Plan, id: string): string | undefined {
  const deadline = plan.deadlines.find((one) => one.id === id);
  return deadline && (deadline.atOnce ? `at once ${deadline.due}` : String(deadline.due));
}
