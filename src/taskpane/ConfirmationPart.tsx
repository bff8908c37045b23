import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { readConfirmation } from '../forwarding/confirmation';
import { isInDomains, sameAddress } from '../mail/address';
import type { Policy } from '../policy/policy';
import texts from '../texts/trail.texts.json';
import { nextTime } from '../trail/add-events';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';
import { keptBy, useTrail } from './use-trail';

/**
 * Beside an answer to a forward of ours: noted on this message, and for the original by its code. Only an answer from
 * the municipality's own addresses is offered: the code can be worked out by whoever wrote the original.
 */
export function ConfirmationPart(props: { readonly policy: Policy; readonly reading: ReadyReading }) {
  const text = useTexts(texts);
  const { host } = usePane();
  const { policy, reading } = props;
  const { original } = reading.unwrapped;
  const { trail, record } = useTrail(policy, reading);
  const confirmation = useMemo(() => readConfirmation(original), [original]);
  const from = original.from;
  if (!confirmation || !from) return null;
  const isOurs =
    isInDomains(from.address, policy.domains) ||
    policy.mailboxes.some(({ address }) => sameAddress(address, from.address));
  if (!isOurs) return null;
  const { code, taken } = confirmation;
  const { matters } = keptBy(host);
  const matter = matters.find(code);
  const isNoted = trail.events.some((event) => event.what === 'confirmation' && event.taken === taken);
  const note = async () => {
    const deed = { what: 'confirmation' as const, taken, from: from.address };
    const by = host.person.name || host.person.address;
    // On the original's matter first: this message's own trail only says that it was noted.
    if (matter) matters.add(code, '', [{ ...deed, at: nextTime(matter.trail, new Date()), by }]);
    await record(deed);
  };
  return (
    <Notice
      intent={taken ? 'success' : 'warning'}
      heading={text('confirmationHeading')}
      actions={
        isNoted ? undefined : (
          <Button size="small" onClick={() => void note()}>
            {text('noteConfirmation')}
          </Button>
        )
      }
    >
      <div>
        {text(taken ? 'confirmationTaken' : 'confirmationBack', {
          who: from.name || from.address,
          what: matter?.subject || code,
        })}
      </div>
      {isNoted ? <div>{text('confirmationNoted')}</div> : null}
      {matter ? null : <div>{text('confirmationUnknown', { code })}</div>}
    </Notice>
  );
}
