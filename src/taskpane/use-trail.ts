import { useMemo, useSyncExternalStore } from 'react';
import { referenceCodeOf } from '../forwarding/reference-code';
import type { MailHost } from '../host/mail-host';
import { partitionKey } from '../outlook/partition-key';
import { categoryName } from '../policy/category-name';
import type { Policy } from '../policy/policy';
import type { Deed } from '../trail/trail';
import { trailPrivacy } from '../trail/trail-privacy';
import { KeptMatters } from './kept-matters';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';
import { TrailKeeper, type OpenTrail, type TrailOf } from './trail-keeper';

/** What belongs to one pane: it lives as long as the host does. */
interface Kept {
  readonly keeper: TrailKeeper;
  readonly matters: KeptMatters;
}

const keptFor = new WeakMap<MailHost, Kept>();

/** The trails and matters of this pane. */
export function keptBy(host: MailHost): Kept {
  const known = keptFor.get(host);
  if (known) return known;
  const matters = new KeptMatters({ storage: storage(), partition: partitionKey() });
  const made = { matters, keeper: new TrailKeeper(host, matters, () => new Date()) };
  keptFor.set(host, made);
  return made;
}

/** The trail of the open message, and how to add to it. */
export function useTrail(
  policy: Policy,
  reading: ReadyReading,
): OpenTrail & {
  readonly of: TrailOf;
  readonly keeper: TrailKeeper;
  record(...deeds: readonly Deed[]): Promise<void>;
} {
  const { keeper } = keptBy(usePane().host);
  const of = useMemo(() => trailOf(policy, reading), [policy, reading]);
  const open = useSyncExternalStore(keeper.subscribe, () => keeper.get(of.id));
  return { ...open, of, keeper, record: (...deeds) => keeper.record(of, deeds) };
}

function trailOf(policy: Policy, { unwrapped, suggestion, shown }: ReadyReading): TrailOf {
  const { carrier, original } = unwrapped;
  const own = trailPrivacy(suggestion);
  return {
    id: carrier.id,
    key: referenceCodeOf(unwrapped) ?? carrier.id,
    subject: original.subject,
    privacy: own === 'open' ? trailPrivacy(shown) : own,
    functionMailboxes: policy.mailboxes.map(({ address }) => address),
    categories: {
      registered: categoryName('registered', policy),
      forwarded: categoryName('forwarded', policy),
      awaiting: categoryName('awaiting', policy),
    },
  };
}

/** Reading `localStorage` throws where the browser blocks third-party storage. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
