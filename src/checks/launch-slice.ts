import { isInDomains } from '../mail/address';
import type { Policy } from '../policy/policy';
import type { DraftPolicy } from './draft';

/** UTF-16 units of JSON that the slice may have in the roaming settings, where it lies beside much else. */
export const MAX_LAUNCH_SLICE = 5_900;
/** UTF-16 units of JSON that a policy's slice may have in `launch.js`. */
export const MAX_PUBLISHED_SLICE = 8_192;

/**
 * What the events need of a policy: small, whole and plain data. Mailboxes that no check names are left out, and when
 * it would still be too long, the citations.
 */
export function launchSlice(policy: Policy): DraftPolicy {
  const registry = policy.contacts.filter(({ role }) => role === 'registrator' || role === 'registry');
  const named = [policy.officialMailbox, ...registry.map(({ mailbox }) => mailbox)];
  const slice: DraftPolicy = {
    domains: policy.domains,
    officialMailbox: policy.officialMailbox,
    languages: policy.languages,
    signature: policy.signature,
    checks: policy.checks,
    mailboxes: policy.mailboxes
      .filter(({ id, internalOnly, external }) => internalOnly || external || named.includes(id))
      .map(({ id, address, internalOnly, external }) => ({ id, address, internalOnly, external })),
    contacts: registry.map(({ role, address, mailbox }) => ({ role, address, mailbox })),
  };
  if (JSON.stringify(slice).length <= MAX_LAUNCH_SLICE || !policy.checks) return slice;
  const levels = policy.checks.levels.map(({ check, level }) => ({ check, level }));
  return { ...slice, checks: { ...policy.checks, levels } };
}

/**
 * The slice in `launch.js` for the person with this address: that of the municipality whose domain it is in. Where only one
 * was published it is everybody's.
 * @param published slices by the policy's id, as `postgang policy publish` writes them
 */
export function publishedSlice(
  published: Readonly<Record<string, unknown>>,
  address: string,
): DraftPolicy | null {
  const slices = Object.keys(published).flatMap((id) => parseLaunchSlice(published[id]) ?? []);
  const own = slices.filter(({ domains }) => isInDomains(address, domains));
  return own[0] ?? (slices.length === 1 ? (slices[0] ?? null) : null);
}

/** The slice that was stored; null when it is not of this version's shape. What the pane wrote is trusted no further. */
export function parseLaunchSlice(stored: unknown): DraftPolicy | null {
  const slice = stored as Partial<DraftPolicy> | null;
  if (typeof slice !== 'object' || slice === null) return null;
  const { domains, mailboxes, contacts, languages, signature, officialMailbox } = slice;
  const areLists = [domains, mailboxes, contacts, languages, signature?.fields].every((list) =>
    Array.isArray(list),
  );
  return areLists && typeof officialMailbox === 'string' ? (slice as DraftPolicy) : null;
}
