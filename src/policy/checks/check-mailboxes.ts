import { isInDomains } from '../../mail/address';
import { jsonPointer } from '../json-pointer';
import { UNITS } from '../labels';
import type { Mailbox, Policy } from '../policy';
import { problemAt, type PolicyProblem } from '../policy-problem';
import { repeated } from './policy-check';

export function checkMailboxesOnce(policy: Policy): PolicyProblem[] {
  const ids = repeated(policy.mailboxes.map((mailbox) => mailbox.id));
  const addresses = repeated(policy.mailboxes.map((mailbox) => mailbox.address.toLowerCase()));
  return [
    ...ids.map((index) => problemAt(jsonPointer('mailboxes', index, 'id'), 'mailbox-id-twice')),
    ...addresses.map((index) =>
      problemAt(jsonPointer('mailboxes', index, 'address'), 'mailbox-address-twice'),
    ),
  ];
}

export function checkMailboxDomains(policy: Policy): PolicyProblem[] {
  return policy.mailboxes.flatMap(({ address, external }, index) => {
    const own = isInDomains(address, policy.domains);
    if (own && external) {
      return [problemAt(jsonPointer('mailboxes', index, 'external'), 'external-but-own', { address })];
    }
    if (own || external) return [];
    const pointer = jsonPointer('mailboxes', index, 'address');
    return [problemAt(pointer, 'mailbox-outside', { address, domains: policy.domains })];
  });
}

export function checkOfficialMailbox(policy: Policy): PolicyProblem[] {
  const official = policy.mailboxes.find((mailbox) => mailbox.id === policy.officialMailbox);
  const wrong = officialProblem(official);
  if (wrong === null) return [];
  return [problemAt(jsonPointer('officialMailbox'), wrong, { mailbox: policy.officialMailbox })];
}

function officialProblem(mailbox: Mailbox | undefined) {
  if (mailbox === undefined) return 'official-unknown';
  if (!mailbox.active) return 'official-closed';
  if (mailbox.internalOnly) return 'official-internal';
  return mailbox.external ? 'official-external' : null;
}

/** OSB-36: mail to a closed mailbox goes to the one that took over. */
export function checkClosedMailboxes(policy: Policy): PolicyProblem[] {
  const byId = new Map(policy.mailboxes.map((mailbox) => [mailbox.id, mailbox]));
  return policy.mailboxes.flatMap((mailbox, index) => {
    const at = (field: string) => jsonPointer('mailboxes', index, field);
    if (mailbox.active) {
      return mailbox.successor === undefined ? [] : [problemAt(at('successor'), 'open-with-successor')];
    }
    const problems: PolicyProblem[] = [];
    const successor = mailbox.successor === undefined ? undefined : byId.get(mailbox.successor);
    if (successor === undefined || !successor.active) {
      const pointer = mailbox.successor === undefined ? jsonPointer('mailboxes', index) : at('successor');
      problems.push(successorProblem(pointer, mailbox, successor));
    }
    if (mailbox.units.length + mailbox.kinds.length > 0) {
      const pointer = at(mailbox.units.length > 0 ? 'units' : 'kinds');
      problems.push(problemAt(pointer, 'closed-takes-mail', { mailbox: mailbox.id }));
    }
    return problems;
  });
}

function successorProblem(pointer: string, { id }: Mailbox, successor: Mailbox | undefined): PolicyProblem {
  if (successor === undefined) return problemAt(pointer, 'no-open-successor', { mailbox: id });
  if (successor.id === id) return problemAt(pointer, 'own-successor', { mailbox: id });
  const name = successor.successor === id ? 'successors-in-circle' : 'successor-closed';
  return problemAt(pointer, name, { mailbox: id, successor: successor.id });
}

export function checkUnitsCovered(policy: Policy): PolicyProblem[] {
  return UNITS.filter((unit) => unit !== 'none').flatMap((unit) => {
    // The first one is suggested, and its address is shown to the sender when a message is passed on.
    const first = policy.mailboxes.find((mailbox) => mailbox.active && mailbox.units.includes(unit));
    const pointer = jsonPointer('mailboxes');
    if (first === undefined) return [problemAt(pointer, 'unit-without-mailbox', { unit })];
    return first.internalOnly ? [problemAt(pointer, 'unit-first-internal', { unit, mailbox: first.id })] : [];
  });
}

export function checkNoMailboxForNone(policy: Policy): PolicyProblem[] {
  return policy.mailboxes.flatMap((mailbox, index) => {
    const place = mailbox.units.indexOf('none');
    return place < 0 ? [] : [problemAt(jsonPointer('mailboxes', index, 'units', place), 'mailbox-for-none')];
  });
}
