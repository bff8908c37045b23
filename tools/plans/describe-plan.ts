import type { Plan, PlanCitation } from '../../src/plan/plan';
import type { Policy, Texts } from '../../src/policy/policy';
import { textIn } from '../../src/policy/text-in';
import type { PlanWords } from './plan-words';

/** A plan in words, part by part, so that two of them can be held against each other. */
export interface Described {
  readonly first: string;
  readonly record: string;
  readonly deadlines: readonly string[];
  readonly forbidden: readonly string[];
  readonly steps: readonly string[];
  readonly warnings: readonly string[];
  readonly contacts: readonly string[];
  /** The one that is offered first. */
  readonly template: string;
  readonly mailbox: string;
  readonly copy: readonly string[];
}

/** The plan in the words of a page. */
export function describePlan(plan: Plan, policy: Policy, words: PlanWords): Described {
  const say = (texts: Texts): string => textIn(texts, policy.country === 'SE' ? 'sv' : 'nb');
  const { record, forwardVariant, firstAction, mailboxes } = plan;
  const decision = policy.recordDecisions.find((one) => one.decision === record.suggested);
  const [likeliest] = mailboxes;
  return {
    first: [
      words.actions[firstAction] +
        (firstAction === 'forward' && forwardVariant === 'external' ? ` (${words.external})` : ''),
      ...(plan.announceOnly ? [words.announce] : []),
      ...(plan.replyAdvised ? [] : [words.noReply]),
    ].join('. '),
    record: [
      (decision ? say(decision.name) : record.suggested) + cited(record.citation),
      ...(record.weedingCode === null ? [] : [`${words.code}: ${record.weedingCode}`]),
    ].join('. '),
    deadlines: plan.deadlines.map(
      ({ what, limit, citation, given }) =>
        `${what ? say(what) : words.reply}: ${words.limit(limit)}${cited(citation, given ? '' : words.ownDefault)}`,
    ),
    forbidden: plan.forbids.map((name) => words.forbids[name]),
    steps: plan.steps.map(
      ({ text, phase, citation }) => `*${words.phases[phase]}:* ${say(text)}${cited(citation)}`,
    ),
    warnings: plan.warnings.map(({ text, citation }) => say(text) + cited(citation)),
    contacts: plan.contacts.map(({ name, address, phone, example }) =>
      [say(name), address, phone, example ? `*${words.example}*` : null].filter(Boolean).join(', '),
    ),
    template: plan.replyAdvised ? templateName(plan.templates[0]) : words.none,
    mailbox: likeliest && likeliest.reason !== 'other' ? say(likeliest.mailbox.name) : words.none,
    copy: plan.copyTo.map(({ name }) => say(name)),
  };

  function templateName(id: string | undefined): string {
    const template = policy.templates.find((one) => one.id === id);
    return template ? say(template.name) : words.none;
  }
}

/** ` (Osby § 2.1.3, OSB-19; OSL 5 kap. 1 §)`; `''` when there is nothing to cite. */
function cited(citation: PlanCitation | null, note = ''): string {
  const parts = citation
    ? [
        [citation.short, citation.rule].filter(Boolean).join(', '),
        citation.law === citation.short ? null : citation.law,
      ]
    : [];
  const all = [...parts, note].filter(Boolean);
  return all.length === 0 ? '' : ` (${all.join('; ')})`;
}
