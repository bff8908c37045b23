import { isInDomains, sameAddress } from '../../mail/address';
import { jsonPointer } from '../json-pointer';
import type { Mailbox, MailboxKeeper, Policy } from '../policy';
import { problemAt, type PolicyProblem } from '../policy-problem';

const KEEPERS = ['responsible', 'substitute'] as const;

/** OSB-7, OSB-33: once one mailbox names who is responsible or a substitute, all that the municipality runs do. */
export function checkKeepersComplete(policy: Policy): PolicyProblem[] {
  const own = policy.mailboxes.flatMap((mailbox, index) =>
    mailbox.active && !mailbox.external ? [{ mailbox, index }] : [],
  );
  return KEEPERS.flatMap((field) => {
    const lacking = own.filter(({ mailbox }) => mailbox[field] === undefined);
    if (lacking.length === own.length) return [];
    return lacking.map(({ mailbox, index }) =>
      problemAt(jsonPointer('mailboxes', index), `no-${field}`, { mailbox: mailbox.id }),
    );
  });
}

/** Who looks after a mailbox can be reached inside the municipality, and a substitute is somebody else (OSB-7). */
export function checkKeepersReached(policy: Policy): PolicyProblem[] {
  const byId = new Map(policy.mailboxes.map((mailbox) => [mailbox.id, mailbox]));
  return policy.mailboxes.flatMap((mailbox, index) =>
    KEEPERS.flatMap((field) => {
      const keeper = mailbox[field];
      if (keeper === undefined) return [];
      const pointer = jsonPointer('mailboxes', index, field);
      const unreachable = unreachableKeeper(pointer, keeper, byId, policy);
      if (unreachable) return [unreachable];
      return field === 'responsible' ? [] : substituteProblems(pointer, mailbox, keeper);
    }),
  );
}

function unreachableKeeper(
  pointer: string,
  { address, mailbox: id }: MailboxKeeper,
  byId: ReadonlyMap<string, Mailbox>,
  { domains }: Policy,
): PolicyProblem | null {
  if (id !== undefined && !byId.get(id)?.active) {
    return problemAt(pointer, 'mailbox-not-open', { mailbox: id });
  }
  return address === undefined || isInDomains(address, domains)
    ? null
    : problemAt(pointer, 'keeper-outside', { address, domains });
}

function substituteProblems(
  pointer: string,
  mailbox: Mailbox,
  { address, mailbox: id }: MailboxKeeper,
): PolicyProblem[] {
  if (address === undefined && id === undefined) return [problemAt(pointer, 'substitute-unreachable')];
  const isSame =
    id === mailbox.id ||
    (address !== undefined &&
      (sameAddress(address, mailbox.address) || sameAddress(address, mailbox.responsible?.address ?? '')));
  return isSame ? [problemAt(pointer, 'substitute-is-away')] : [];
}

/** OSB-26: an officer is a person of the municipality, named once, and not a function mailbox. */
export function checkOfficers(policy: Policy): PolicyProblem[] {
  const mailboxes = new Set(policy.mailboxes.map(({ address }) => address.toLowerCase()));
  return policy.mailboxes.flatMap(({ officers = [] }, index) => {
    const seen = new Set<string>();
    return officers.flatMap(({ address }, number) => {
      const key = address.toLowerCase();
      const isSecond = seen.has(key);
      seen.add(key);
      const pointer = jsonPointer('mailboxes', index, 'officers', number, 'address');
      if (isSecond) return [problemAt(pointer, 'officer-twice')];
      if (mailboxes.has(key)) return [problemAt(pointer, 'officer-is-mailbox', { address })];
      if (isInDomains(address, policy.domains)) return [];
      return [problemAt(pointer, 'officer-outside', { address, domains: policy.domains })];
    });
  });
}
