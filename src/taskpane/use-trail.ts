import { useMemo, useSyncExternalStore } from 'react';
import { referenceCodeOf } from '../forwarding/reference-code';
import { knownInstant } from '../deadline/local-date';
import type { CategoryMark, MailHost } from '../host/mail-host';
import { isInDomains, sameAddress } from '../mail/address';
import type { Message } from '../mail/message';
import { partitionKey } from '../outlook/partition-key';
import { CATEGORY_STATES, categoryName, createdAs, type CategoryState } from '../policy/category-name';
import type { Policy } from '../policy/policy';
import { codesIn } from '../trail/seen-sent';
import type { Deed } from '../trail/trail';
import { trailPrivacy } from '../trail/trail-privacy';
import { KeptMatters } from './kept-matters';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';
import { TrailKeeper, type OpenTrail, type Seen, type TrailOf } from './trail-keeper';

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
    mailbox: receivedBy(carrier, policy),
    categories: Object.fromEntries(
      CATEGORY_STATES.map((state) => [
        state,
        { name: categoryName(state, policy), createdAs: createdAs(state, policy) },
      ]),
    ) as Record<CategoryState, CategoryMark>,
    seen: seenIn(carrier, policy),
  };
}

function receivedBy({ to, cc }: Message, policy: Policy): string {
  const receivers = [...to, ...cc].map(({ address }) => address);
  const found = receivers.find((one) => policy.mailboxes.some(({ address }) => sameAddress(address, one)));
  return found ?? '';
}

function seenIn(carrier: Message, policy: Policy): Seen {
  const from = carrier.from?.address ?? '';
  return {
    codes: codesIn(carrier),
    message: {
      from,
      isOwn:
        isInDomains(from, policy.domains) ||
        policy.mailboxes.some(({ address }) => sameAddress(address, from)),
      to: [...carrier.to, ...carrier.cc].map(({ address }) => address),
      at: knownInstant(carrier.received ?? carrier.sent),
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
