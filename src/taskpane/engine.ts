import { classify } from '../classifier/classify';
import { parseModel } from '../classifier/model';
import type { HostResult, MailHost } from '../host/mail-host';
import type { Message } from '../mail/message';
import { forwardedAttachment, unwrap } from '../mail/unwrap';
import type { Unwrapped } from '../mail/unwrapped';
import { keepFailures } from '../outlook/latest-failures';
import { partitionKey } from '../outlook/partition-key';
import { plan } from '../plan/plan';
import type { Kind } from '../policy/labels';
import type { Policy } from '../policy/policy';
import { parsePersonFields, type PersonFields } from '../signature/signature-person';
import modelData from '../../policies/common/model.json';
import { choosePolicy } from './choose-policy';
import type { PolicyFile } from './fetch-policy';
import { createLearning, type Learning } from './learning';
import type { KeptWork } from './keep-work';
import type { PolicyState, Reading, ReadyReading } from './pane-state';
import { suggestionShown, withRecalledMailbox } from './recalled-plan';
import { storeLaunchSlice } from './store-launch-slice';
import { takeKeptWork } from './take-kept-work';

/** The part of the add-in that reads and suggests. It is fetched after the first paint. */
export interface Engine {
  choosePolicy(file: PolicyFile): PolicyState;
  /** `read` is what the host gave, or will give, for the message. */
  suggest(host: MailHost, read: HostResult<Message>, policy: Policy, now: Date): Promise<Reading>;
  /** The reading with what holds after the person's choice, and the plan for that; null takes the choice back. */
  choose(reading: ReadyReading, chosenKind: Kind | null, policy: Policy, now: Date): ReadyReading;
  /** The person's signature fields; also leaves the events what they need of the policy. */
  readPerson(host: MailHost, policy: Policy): PersonFields;
  /** What the person's changes teach. */
  readonly learning: Learning;
  /** What the person had typed before the pane was loaded anew, once; null when nothing waits. */
  takeKeptWork(): KeptWork | null;
  /** What the model was made from (SHA-256, hexadecimal digits). */
  readonly modelMadeFrom: string;
}

/** Makes the engine; throws when the model that ships with it is damaged, which a test would have seen. */
export function createEngine(): Engine {
  const model = parseModel(modelData);
  if (!model.ok) throw new Error(`policies/common/model.json: ${model.failure}`);
  keepFailures();
  const learning = createLearning();
  return {
    learning,
    choosePolicy: (file) =>
      choosePolicy(file, { storage: storage(), partition: partitionKey(), now: new Date() }),
    takeKeptWork: () => takeKeptWork(() => window.sessionStorage),
    modelMadeFrom: model.value.madeFrom,
    async suggest(host, read, policy, now) {
      const message = await read;
      if (!message.ok) return { kind: 'failed' };
      const { unwrapped, attachedNotRead } = await unwrapWhole(host, message.value, policy);
      const suggestion = classify(unwrapped.original, model.value, policy);
      const recalled = learning.recall(host.settings, unwrapped.original, suggestion);
      return {
        kind: 'ready',
        unwrapped,
        suggestion,
        recalled,
        reader: host.person,
        attachedNotRead,
        ...whatHolds({ suggestion, recalled, unwrapped, reader: host.person }, null, policy, now),
      };
    },
    choose: (reading, chosenKind, policy, now) => ({
      ...reading,
      ...whatHolds(reading, chosenKind, policy, now),
    }),
    readPerson: (host, policy) => {
      const stored = parsePersonFields(host.settings.read('person'));
      const { name, address } = host.person;
      const person = { name, email: address, municipality: policy.name, ...stored };
      void storeLaunchSlice(host.settings, policy, new Date());
      return person;
    },
  };
}

function whatHolds(
  {
    suggestion,
    recalled,
    unwrapped,
    reader,
  }: Pick<ReadyReading, 'suggestion' | 'recalled' | 'unwrapped' | 'reader'>,
  chosenKind: Kind | null,
  policy: Policy,
  now: Date,
): Pick<ReadyReading, 'shown' | 'plan'> {
  const shown = suggestionShown(suggestion, recalled, chosenKind);
  const own = plan({ suggestion: shown, ...unwrapped, reader, policy, now });
  return { shown, plan: withRecalledMailbox(own, recalled, unwrapped) };
}

/** Unwraps the message; when it is about an attached one, that one is opened first. */
async function unwrapWhole(
  host: MailHost,
  carrier: Message,
  policy: Policy,
): Promise<{ readonly unwrapped: Unwrapped; readonly attachedNotRead: boolean }> {
  const attachment = forwardedAttachment(carrier);
  if (!attachment) return { unwrapped: unwrap(carrier, null, policy.timeZone), attachedNotRead: false };
  const source = await host.readAttachedMessage(carrier.id, attachment.id);
  if (source.ok) {
    const { unwrapAttached } = await import(/* webpackChunkName: "attached-message" */ '../mail/read-eml');
    const inner = await unwrapAttached(carrier, source.value, policy.timeZone);
    if (inner.ok) return { unwrapped: inner.value, attachedNotRead: false };
  }
  return { unwrapped: unwrap(carrier, null, policy.timeZone), attachedNotRead: true };
}

/** Reading `localStorage` throws where the browser blocks third-party storage. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
