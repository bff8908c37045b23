import type { RecordDecision } from '../policy/labels';
import type { Contact, Guidance, Policy, Texts } from '../policy/policy';
import { cite, type PlanCitation } from './cite';

/** Somebody to reach about the message. */
export interface PlanContact {
  readonly role: Contact['role'];
  readonly name: Texts;
  /** Of the function mailbox that they read, else their own; null when the policy gives none. */
  readonly address: string | null;
  readonly phone: string | null;
  readonly link: string | null;
  /** Address or phone is invented, and must be replaced before anyone uses it. */
  readonly example: boolean;
  /** The id of the template with a prepared message to them; null when there is none. */
  readonly template: string | null;
  readonly citation: PlanCitation | null;
}

/**
 * The contacts that the rows name, each once, in the order of the rows, and the registrar when that is who decides; a
 * role that the policy lacks is left out.
 */
export function contactsOf(
  rows: readonly Guidance[],
  suggested: RecordDecision,
  policy: Policy,
): readonly PlanContact[] {
  const asked: readonly Contact['role'][] = suggested === 'ask-registrator' ? ['registrator'] : [];
  const roles = new Set([...rows.flatMap(({ contacts }) => contacts), ...asked]);
  return [...roles].flatMap((role) => {
    const contact = policy.contacts.find((each) => each.role === role);
    return contact ? [shown(contact, policy)] : [];
  });
}

function shown({ role, name, phone, link, template, ...contact }: Contact, policy: Policy): PlanContact {
  const mailbox = policy.mailboxes.find(({ id, active }) => active && id === contact.mailbox);
  return {
    role,
    name,
    address: mailbox?.address ?? contact.address ?? null,
    phone: phone ?? null,
    link: link ?? null,
    example: contact.example || mailbox?.example === true,
    template: template ?? null,
    citation: contact.source ? cite(contact.source, policy) : null,
  };
}
