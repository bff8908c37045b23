import { isInDomains } from '../../mail/address';
import { jsonPointer } from '../json-pointer';
import type { PolicyProblem } from '../parse-shape';
import type { Policy } from '../policy';
import { repeated } from './policy-check';

export function checkEntriesOnce(policy: Policy): PolicyProblem[] {
  const sections = {
    recordDecisions: { field: 'decision', keys: policy.recordDecisions.map(({ decision }) => decision) },
    contacts: { field: 'role', keys: policy.contacts.map(({ role }) => role) },
    deadlines: { field: 'id', keys: policy.deadlines.map(({ id }) => id) },
    guidance: { field: 'id', keys: policy.guidance.map(({ id }) => id) },
  };
  const entries = Object.entries(sections).flatMap(([section, { field, keys }]) =>
    repeated(keys).map((index) => ({
      pointer: jsonPointer(section, index, field),
      problem: `another entry has the same ${field}`,
      nextStep: 'Put both into one entry, or give this one its own.',
    })),
  );
  const parts = policy.guidance.flatMap((row, index) =>
    (['steps', 'warnings'] as const).flatMap((list) =>
      repeated(row[list].map(({ id }) => id)).map((number) => ({
        pointer: jsonPointer('guidance', index, list, number, 'id'),
        problem: 'stands in this row twice',
        nextStep: 'Give it an id of its own.',
      })),
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
    id === undefined || active.has(id)
      ? []
      : [{ pointer, problem: `"${id}" is no open mailbox`, nextStep: 'Write the id of an open mailbox.' }],
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
    id === undefined || known.has(id)
      ? []
      : [{ pointer, problem: `"${id}" is no template`, nextStep: 'Write the id of a template, or add it.' }],
  );
}

export function checkContactReferences(policy: Policy): PolicyProblem[] {
  const known = new Set(policy.contacts.map(({ role }) => role));
  return policy.guidance.flatMap(({ contacts }, index) =>
    contacts.flatMap((role, number) =>
      known.has(role)
        ? []
        : [
            {
              pointer: jsonPointer('guidance', index, 'contacts', number),
              problem: `nobody has the role "${role}"`,
              nextStep: 'Add the contact, or take the role out.',
            },
          ],
    ),
  );
}

/** A prepared message to a contact holds what was written to the municipality: it stays inside, or with a known helper. */
export function checkContactDomains(policy: Policy): PolicyProblem[] {
  return policy.contacts.flatMap(({ address }, index) =>
    address === undefined || isInDomains(address, policy.domains)
      ? []
      : [
          {
            pointer: jsonPointer('contacts', index, 'address'),
            problem: `${address} is in none of the domains ${policy.domains.join(', ')}`,
            nextStep: 'Correct it, or make it a mailbox with "external": true and name that one.',
          },
        ],
  );
}
