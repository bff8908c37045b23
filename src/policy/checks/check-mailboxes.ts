import { isInDomains } from '../../mail/address';
import { jsonPointer } from '../json-pointer';
import { UNITS } from '../labels';
import type { PolicyProblem } from '../parse-shape';
import type { Mailbox, Policy } from '../policy';
import { repeated } from './policy-check';

export function checkMailboxesOnce(policy: Policy): PolicyProblem[] {
  const ids = repeated(policy.mailboxes.map((mailbox) => mailbox.id));
  const addresses = repeated(policy.mailboxes.map((mailbox) => mailbox.address.toLowerCase()));
  return [
    ...ids.map((index) => ({
      pointer: jsonPointer('mailboxes', index, 'id'),
      problem: 'another mailbox has the same id',
      nextStep: 'Give each mailbox an id of its own.',
    })),
    ...addresses.map((index) => ({
      pointer: jsonPointer('mailboxes', index, 'address'),
      problem: 'another mailbox has the same address',
      nextStep: 'Put the units and kinds of both into one mailbox.',
    })),
  ];
}

export function checkMailboxDomains(policy: Policy): PolicyProblem[] {
  return policy.mailboxes.flatMap((mailbox, index) => {
    const own = isInDomains(mailbox.address, policy.domains);
    if (own && mailbox.external) {
      return [
        {
          pointer: jsonPointer('mailboxes', index, 'external'),
          problem: `is true but ${mailbox.address} lies in the municipality's own domain`,
          nextStep: 'Take "external" out.',
        },
      ];
    }
    if (own || mailbox.external) return [];
    return [
      {
        pointer: jsonPointer('mailboxes', index, 'address'),
        problem: `${mailbox.address} is in none of the domains ${policy.domains.join(', ')}`,
        nextStep: 'Correct the address, add its domain, or write "external": true if somebody else runs it.',
      },
    ];
  });
}

export function checkOfficialMailbox(policy: Policy): PolicyProblem[] {
  const official = policy.mailboxes.find((mailbox) => mailbox.id === policy.officialMailbox);
  const wrong = officialProblem(official);
  if (wrong === null) return [];
  return [
    {
      pointer: jsonPointer('officialMailbox'),
      problem: `"${policy.officialMailbox}" ${wrong}`,
      nextStep: 'Write the id of an open mailbox whose address everybody may know.',
    },
  ];
}

function officialProblem(mailbox: Mailbox | undefined): string | null {
  if (mailbox === undefined) return 'is no mailbox in this file';
  if (!mailbox.active) return 'is a closed mailbox';
  if (mailbox.internalOnly) return 'is for internal use only';
  if (mailbox.external) return 'is run by somebody else';
  return null;
}

/** OSB-36: mail to a closed mailbox goes to the one that took over. */
export function checkClosedMailboxes(policy: Policy): PolicyProblem[] {
  const byId = new Map(policy.mailboxes.map((mailbox) => [mailbox.id, mailbox]));
  return policy.mailboxes.flatMap((mailbox, index) => {
    const at = (field: string) => jsonPointer('mailboxes', index, field);
    if (mailbox.active) {
      if (mailbox.successor === undefined) return [];
      return [
        {
          pointer: at('successor'),
          problem: 'the mailbox is open and has a successor',
          nextStep: 'Write "active": false, or take the successor out.',
        },
      ];
    }
    const problems: PolicyProblem[] = [];
    const successor = mailbox.successor === undefined ? undefined : byId.get(mailbox.successor);
    if (successor === undefined || !successor.active) {
      problems.push({
        pointer: mailbox.successor === undefined ? jsonPointer('mailboxes', index) : at('successor'),
        problem: `closed mailbox "${mailbox.id}" ${successorProblem(mailbox, successor)}`,
        nextStep: 'Name the open mailbox that took over, or take the closed one out of the file.',
      });
    }
    if (mailbox.units.length + mailbox.kinds.length > 0) {
      problems.push({
        pointer: at(mailbox.units.length > 0 ? 'units' : 'kinds'),
        problem: `closed mailbox "${mailbox.id}" still takes mail`,
        nextStep: 'Move its units and kinds to the mailbox that took over.',
      });
    }
    return problems;
  });
}

function successorProblem({ id }: Mailbox, successor: Mailbox | undefined): string {
  if (successor === undefined) return 'has no open mailbox as its successor';
  if (successor.id === id) return 'names itself as its successor';
  if (successor.successor === id) return `and "${successor.id}" name each other as successors`;
  return `has the closed mailbox "${successor.id}" as its successor`;
}

export function checkUnitsCovered(policy: Policy): PolicyProblem[] {
  return UNITS.filter((unit) => unit !== 'none').flatMap((unit) => {
    // The first one is suggested, and its address is shown to the sender when a message is passed on.
    const first = policy.mailboxes.find((mailbox) => mailbox.active && mailbox.units.includes(unit));
    if (first !== undefined && !first.internalOnly) return [];
    return [
      {
        pointer: jsonPointer('mailboxes'),
        problem:
          first === undefined
            ? `no open mailbox takes the unit "${unit}"`
            : `the first mailbox for the unit "${unit}" is "${first.id}", which is for internal use only`,
        nextStep: `Add "${unit}" to the units of the mailbox that should have it, even the official one.`,
      },
    ];
  });
}

export function checkNoMailboxForNone(policy: Policy): PolicyProblem[] {
  return policy.mailboxes.flatMap((mailbox, index) => {
    const place = mailbox.units.indexOf('none');
    if (place < 0) return [];
    return [
      {
        pointer: jsonPointer('mailboxes', index, 'units', place),
        problem: '"none" is for messages that nobody inside takes',
        nextStep: 'Take it out; say with "kinds" where suspicious mail and the like goes.',
      },
    ];
  });
}
