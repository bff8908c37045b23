import { jsonPointer } from '../json-pointer';
import type { Policy } from '../policy';
import { problemAt, type PolicyProblem } from '../policy-problem';

/** The mailbox that registers exists and is in use. */
export function checkDiariumMailbox(policy: Policy): PolicyProblem[] {
  return (policy.diarium?.connectors ?? []).flatMap((connector, index) => {
    if (connector.kind !== 'registrator-mail') return [];
    const mailbox = policy.mailboxes.find(({ id }) => id === connector.mailbox);
    if (mailbox?.active) return [];
    const name = mailbox ? 'registering-mailbox-closed' : 'registering-mailbox-unknown';
    const pointer = jsonPointer('diarium', 'connectors', index, 'mailbox');
    return [problemAt(pointer, name, { mailbox: connector.mailbox })];
  });
}

/** The example beside the field fits the pattern that is asked for. */
export function checkCaseReference(policy: Policy): PolicyProblem[] {
  const form = policy.diarium?.caseReference;
  if (!form || new RegExp(`^(?:${form.pattern})$`, 'u').test(form.example)) return [];
  const pointer = jsonPointer('diarium', 'caseReference', 'example');
  return [problemAt(pointer, 'example-does-not-fit', { example: form.example })];
}
