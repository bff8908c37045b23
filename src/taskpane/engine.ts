import { classify } from '../classifier/classify';
import { parseModel } from '../classifier/model';
import type { Suggestion } from '../classifier/suggestion';
import type { HostResult, MailHost } from '../host/mail-host';
import type { Message } from '../mail/message';
import { forwardedAttachment, unwrap } from '../mail/unwrap';
import type { Unwrapped } from '../mail/unwrapped';
import { partitionKey } from '../outlook/partition-key';
import { plan, type Plan } from '../plan/plan';
import type { Policy } from '../policy/policy';
import { parsePersonFields, type PersonFields } from '../signature/signature-person';
import modelData from '../../policies/common/model.json';
import { choosePolicy } from './choose-policy';
import type { PolicyFile } from './fetch-policy';
import { refreshSignature } from './store-signature';
import type { PolicyState, Reading } from './pane-state';

/** The part of the add-in that reads and suggests. It is fetched after the first paint. */
export interface Engine {
  choosePolicy(file: PolicyFile): PolicyState;
  /** `read` is what the host gave, or will give, for the message. */
  suggest(host: MailHost, read: HostResult<Message>, policy: Policy, now: Date): Promise<Reading>;
  planFor(suggestion: Suggestion, unwrapped: Unwrapped, policy: Policy, now: Date): Plan;
  /** The person's signature fields; also brings the stored signature up to date with the policy. */
  readPerson(host: MailHost, policy: Policy): PersonFields;
}

/** Makes the engine; throws when the model that ships with it is damaged, which a test would have seen. */
export function createEngine(): Engine {
  const model = parseModel(modelData);
  if (!model.ok) throw new Error(`policies/common/model.json: ${model.failure}`);
  return {
    choosePolicy: (file) => choosePolicy(file, { storage: storage(), partition: partitionKey() }),
    async suggest(host, read, policy, now) {
      const message = await read;
      if (!message.ok) return { kind: 'failed' };
      const { unwrapped, attachedNotRead } = await unwrapWhole(host, message.value, policy);
      const suggestion = classify(unwrapped.original, model.value, policy);
      return {
        kind: 'ready',
        unwrapped,
        suggestion,
        plan: planFor(suggestion, unwrapped, policy, now),
        attachedNotRead,
      };
    },
    planFor,
    readPerson: (host, policy) => {
      const stored = parsePersonFields(host.settings.read('person'));
      const { name, address } = host.person;
      const person = { name, email: address, municipality: policy.name, ...stored };
      if (Object.keys(stored).length > 0) void refreshSignature(host.settings, policy, person);
      return person;
    },
  };
}

function planFor(suggestion: Suggestion, unwrapped: Unwrapped, policy: Policy, now: Date): Plan {
  return plan({ suggestion, original: unwrapped.original, carrier: unwrapped.carrier, policy, now });
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
