import { useMemo } from 'react';
import { connectorFor, connectorPolicies } from '../diarium/choose-connector';
import type { Connector, ConnectorContext, Receipt } from '../diarium/connector';
import { prepareRegistration } from '../diarium/prepare-registration';
import type { Registration } from '../diarium/registration';
import type { ConnectorPolicy } from '../policy/diarium-shape';
import type { Policy } from '../policy/policy';
import { trailState } from '../trail/trail-state';
import { diariumRequest } from './diarium-request';
import { printSheet, saveFile } from './give-out';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';
import type { RegistrationRun, RegistrationWork } from './registration-state';
import { runRegistration } from './run-registration';
import { useTrail } from './use-trail';

/** One way to register that this client can go. `index` is its number in the policy. */
export interface OpenWay {
  readonly index: number;
  readonly chosen: ConnectorPolicy;
  readonly connector: Connector;
}

/** What can be stopped, by open item: it goes on while the person looks at another message. */
const running = new Map<string, AbortController>();

/** Everything that the form of one message shows and does. */
export function useRegistration(policy: Policy, reading: ReadyReading) {
  const { host, store, state } = usePane();
  const { unwrapped, shown, plan } = reading;
  const id = unwrapped.carrier.id;
  const work = state.work.registration;
  const trail = useTrail(policy, reading);
  const language = policy.languages[0] ?? 'en';
  const filledIn = useMemo(
    () =>
      prepareRegistration({
        unwrapped,
        suggestion: shown,
        replyBy: plan.replyBy,
        policy,
        language,
        officer: host.person,
      }),
    [unwrapped, shown, plan.replyBy, policy, language, host.person],
  );
  const registration = work.changed ?? filledIn;
  const context = useMemo<ConnectorContext>(
    () => ({
      policy,
      language,
      ports: {
        request: diariumRequest,
        openForm: (form) => host.openNewMessage(id, form),
        save: saveFile,
        print: printSheet,
      },
    }),
    [policy, language, host, id],
  );
  const all = useMemo(
    () =>
      connectorPolicies(policy).map((chosen, index): OpenWay => ({
        index,
        chosen,
        connector: connectorFor(chosen, context),
      })),
    [policy, context],
  );
  const ways = all.filter(({ connector }) => !connector.needsFiles || host.can('read-attachment'));
  const way = ways.find(({ index }) => index === work.way) ?? ways[0] ?? null;
  const registeredAs = trail.trail.events.flatMap((event) =>
    event.what === 'registered' ? [event.caseNumber] : [],
  );

  const { handedIn, unsettled } = trailState(trail.trail);
  const change = (part: Partial<RegistrationWork>) => {
    // What the person has typed meanwhile stands: only this part changes.
    const now = store.workOf(id).registration;
    store.changeWorkOf(id, { registration: { ...now, ...part } });
  };
  const note = (caseNumber: string) => trail.record({ what: 'registered', caseNumber });

  return {
    context,
    work,
    registration,
    ways,
    lacking: all.filter((each) => !ways.includes(each)),
    way,
    registeredAs,
    /** It was handed in and nobody knows a number; null when it was not. */
    handedIn,
    /** A message to the registrar of which nobody has said whether it was sent. */
    prepared: unsettled.find(({ what }) => what === 'handed-in') ?? null,
    change,
    edit: (part: Partial<Registration>) => change({ changed: { ...registration, ...part } }),
    cancel: () => running.get(id)?.abort(),
    keepNumber: async (caseNumber: string) => {
      await note(caseNumber);
      change({
        run: { kind: 'done', receipt: { kind: 'registered', caseReference: caseNumber, documentNumber: '' } },
      });
    },
    async submit(withoutMissing: boolean): Promise<void> {
      if (!way || running.has(id)) return;
      const stop = new AbortController();
      running.set(id, stop);
      const onRun = (run: RegistrationRun) => change({ run });
      const run = await runRegistration({
        host,
        id,
        connector: way.connector,
        registration,
        overrideReason: work.reason.trim(),
        now: new Date(),
        earlier: work.run,
        withoutMissing,
        signal: stop.signal,
        onRun,
      }).finally(() => running.delete(id));
      change({ run });
      if (run.kind !== 'done') return;
      const number = numberOf(run.receipt);
      const stage = run.receipt.kind === 'form-opened' ? 'prepared' : 'sent';
      await (number === '' ? trail.record({ what: 'handed-in', stage, way: way.chosen.kind }) : note(number));
    },
    /** Opens the form once more after a registration, for instance since it was filed on the wrong case. */
    startAgain: () => change({ run: { kind: 'idle' }, reason: '', typedNumber: '' }),
  };
}

export type RegistrationDesk = ReturnType<typeof useRegistration>;

/** The number to quote later: the case's, else the document's; `''` while there is none. */
export function numberOf(receipt: Receipt): string {
  if (receipt.kind === 'accepted') return receipt.caseReference;
  return receipt.kind === 'registered' ? receipt.caseReference || receipt.documentNumber : '';
}
