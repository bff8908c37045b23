import { useEffect } from 'react';
import { referenceCodeOf } from '../forwarding/reference-code';
import { conversationMark, withOriginal } from '../handover/known-original';
import { reasonsOf } from '../handover/kept-reasons';
import type { MailHost } from '../host/mail-host';
import { sameAddress } from '../mail/address';
import type { Policy } from '../policy/policy';
import type { TrailEvent } from '../trail/trail';
import { recordable } from '../trail/trail-privacy';
import { trailState } from '../trail/trail-state';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';
import type { TrailOf } from './trail-keeper';
import { keptBy, useTrail } from './use-trail';

/**
 * Ties the open message to the drafts about it: leaves the checks what they must know of it (secret, registered), and puts
 * the reasons that waited in the person's settings into its trail.
 */
export function useDraftLink(policy: Policy, reading: ReadyReading): void {
  const { host } = usePane();
  const { of, trail, isLoading } = useTrail(policy, reading);
  const { unwrapped, shown } = reading;
  const { carrier } = unwrapped;
  const flags = shown.flags.join(' ');
  const caseReference = trailState(trail).registered ?? '';
  const code = referenceCodeOf(unwrapped) ?? '';

  useEffect(() => {
    if (isLoading) return;
    const conversation = conversationMark(carrier.conversationId);
    const original = { conversation, code, flags: shown.flags, caseReference };
    const known = withOriginal(host.settings.read('originals'), original);
    if (known) void host.settings.write('originals', known);
  }, [host, isLoading, carrier.conversationId, code, flags, caseReference]);

  useEffect(() => {
    // One's own sent message lies in the same conversation: the trail is the original's.
    const isOwn = sameAddress(carrier.from?.address ?? '', host.person.address);
    if (!isOwn && of.privacy !== 'nothing') void mergeReasons(host, of, carrier.conversationId);
  }, [host, of.id, of.key]);
}

/** Moves the reasons of this conversation into the trail; they wait on where neither Outlook nor this computer takes them. */
async function mergeReasons(host: MailHost, of: TrailOf, conversationId: string): Promise<void> {
  const { here } = reasonsOf(host.settings.read('reasons'), conversationId);
  if (here.length === 0) return;
  const { keeper, matters } = keptBy(host);
  const by = host.person.name || host.person.address;
  const events = here.flatMap(({ at, checks, reason }): TrailEvent[] => {
    const deed = recordable({ what: 'approved', checks, reason }, of.privacy, of.functionMailboxes);
    return deed ? [{ ...deed, at: new Date(at), by }] : [];
  });
  const isKept = matters.add(of.key, of.privacy === 'open' ? of.subject : '', events);
  await keeper.read(of);
  if (!isKept && keeper.get(of.id).notCarried !== null) return;
  // Read anew: another reason may have come meanwhile.
  await host.settings.write('reasons', reasonsOf(host.settings.read('reasons'), conversationId).rest);
}
