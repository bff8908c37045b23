import type { Suggestion } from '../../src/classifier/suggestion';
import { prepareRegistration } from '../../src/diarium/prepare-registration';
import type { Registration } from '../../src/diarium/registration';
import { forwardMessage, type Forward } from '../../src/forwarding/forward-message';
import type { PlanInput } from '../../src/plan/plan';
import type { Policy } from '../../src/policy/policy';
import { message } from '../support/fake-host';

const READER = { name: 'Bo Ek', address: 'bo.ek@osby.se' };

/** A wrapper with our block, sent by that address. */
export function forwardedBy(address: string): Pick<PlanInput, 'carrier' | 'hops' | 'note'> {
  const by = { name: '', address };
  return {
    carrier: message({ from: by }),
    hops: [{ by, at: null, words: '', wrapper: 'own-block' }],
    note: { reference: 'PG-ABCDEFGHIJ', reason: '', responsible: '', answerBy: '', answerTo: '' },
  };
}

/** What the registration form of a message is filled in with. */
export function registrationOf(policy: Policy, { kind, caseReferences }: Partial<Suggestion>): Registration {
  const original = message({ subject: 'Yttrande' });
  return prepareRegistration({
    unwrapped: { original, carrier: original, hops: [], note: null },
    suggestion: { kind, caseReferences, flags: [], unit: 'building' } as unknown as Suggestion,
    replyBy: null,
    policy,
    language: policy.languages[0] ?? 'en',
    officer: READER,
  });
}

/** A forward inside the municipality to somebody who is appointed to handle it. */
export function forwardOf(policy: Policy, appointed: string): Forward {
  const original = message({ subject: 'Altan', text: 'Får jag bygga?' });
  return forwardMessage({
    unwrapped: { original, carrier: original, hops: [], note: null },
    policy,
    language: policy.languages[0] ?? 'en',
    variant: 'internal',
    to: ['bygglovshandlaggare@osby.se'],
    cc: [],
    reason: '',
    responsible: appointed,
    appointed,
    answerBy: null,
    answerTo: '',
    forwardedBy: READER,
    now: new Date('2026-11-20T12:00:00Z'),
    copyOriginal: true,
    attachOriginal: true,
    neutral: false,
    signature: null,
  });
}
