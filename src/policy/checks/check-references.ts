import { isInDomains } from '../../mail/address';
import { jsonPointer } from '../json-pointer';
import type { Policy } from '../policy';
import { problemAt, type PolicyProblem } from '../policy-problem';
import { repeated } from './policy-check';

export function checkEntriesOnce(policy: Policy): PolicyProblem[] {
  const sections = {
    recordDecisions: { field: 'decision', keys: policy.recordDecisions.map(({ decision }) => decision) },
    contacts: { field: 'role', keys: policy.contacts.map(({ role }) => role) },
    deadlines: { field: 'id', keys: policy.deadlines.map(({ id }) => id) },
    guidance: { field: 'id', keys: policy.guidance.map(({ id }) => id) },
  };
  const entries = Object.entries(sections).flatMap(([section, { field, keys }]) =>
    repeated(keys).map((index) => problemAt(jsonPointer(section, index, field), 'entry-twice', { field })),
  );
  const parts = policy.guidance.flatMap((row, index) =>
    (['steps', 'warnings'] as const).flatMap((list) =>
      repeated(row[list].map(({ id }) => id)).map((number) =>
        problemAt(jsonPointer('guidance', index, list, number, 'id'), 'part-twice'),
      ),
    ),
  );
  return [...entries, ...parts];
}

export function checkMailboxReferences(policy: Policy): PolicyProblem[] {
  const active = new Set(policy.mailboxes.filter((mailbox) => mailbox.active).map(({ id }) => id));
  const named = [
    ...policy.contacts.map(({ mailbox }, index) => ({
      pointer: jsonPointer('contacts', index, 'mailbox'),
      id: mailbox,
    })),
    ...policy.guidance.flatMap(({ mailbox, copyTo }, index) => [
      { pointer: jsonPointer('guidance', index, 'mailbox'), id: mailbox },
      ...copyTo.map((id, number) => ({ pointer: jsonPointer('guidance', index, 'copyTo', number), id })),
    ]),
  ];
  return named.flatMap(({ pointer, id }) =>
    id === undefined || active.has(id) ? [] : [problemAt(pointer, 'mailbox-not-open', { mailbox: id })],
  );
}

export function checkTemplateReferences(policy: Policy): PolicyProblem[] {
  const known = new Set(policy.templates.map(({ id }) => id));
  const named = [
    ...policy.contacts.map(({ template }, index) => ({
      pointer: jsonPointer('contacts', index, 'template'),
      id: template,
    })),
    ...policy.guidance.flatMap(({ templates }, index) =>
      templates.map((id, number) => ({ pointer: jsonPointer('guidance', index, 'templates', number), id })),
    ),
  ];
  return named.flatMap(({ pointer, id }) =>
    id === undefined || known.has(id) ? [] : [problemAt(pointer, 'no-such-template', { template: id })],
  );
}

export function checkContactReferences(policy: Policy): PolicyProblem[] {
  const known = new Set(policy.contacts.map(({ role }) => role));
  return policy.guidance.flatMap(({ contacts }, index) =>
    contacts.flatMap((role, number) =>
      known.has(role)
        ? []
        : [problemAt(jsonPointer('guidance', index, 'contacts', number), 'contact-unknown', { role })],
    ),
  );
}

/** A prepared message to a contact holds what was written to the municipality: it stays inside, or with a known helper. */
export function checkContactDomains(policy: Policy): PolicyProblem[] {
  return policy.contacts.flatMap(({ address }, index) =>
    address === undefined || isInDomains(address, policy.domains)
      ? []
      : [
          problemAt(jsonPointer('contacts', index, 'address'), 'contact-outside', {
            address,
            domains: policy.domains,
          }),
        ],
  );
}
