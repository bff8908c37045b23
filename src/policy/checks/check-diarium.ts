import { jsonPointer } from '../json-pointer';
import type { PolicyProblem } from '../parse-shape';
import type { Policy } from '../policy';

/** The mailbox that registers exists and is in use. */
export function checkDiariumMailbox(policy: Policy): PolicyProblem[] {
  return (policy.diarium?.connectors ?? []).flatMap((connector, index) => {
    if (connector.kind !== 'registrator-mail') return [];
    const mailbox = policy.mailboxes.find(({ id }) => id === connector.mailbox);
    if (mailbox?.active) return [];
    return [
      {
        pointer: jsonPointer('diarium', 'connectors', index, 'mailbox'),
        problem: mailbox
          ? `the mailbox "${connector.mailbox}" is closed`
          : `there is no mailbox "${connector.mailbox}"`,
        nextStep: 'Name the id of an open mailbox.',
      },
    ];
  });
}

/** The example beside the field fits the pattern that is asked for. */
export function checkCaseReference(policy: Policy): PolicyProblem[] {
  const form = policy.diarium?.caseReference;
  if (!form || new RegExp(`^(?:${form.pattern})$`, 'u').test(form.example)) return [];
  return [
    {
      pointer: jsonPointer('diarium', 'caseReference', 'example'),
      problem: `"${form.example}" does not fit the pattern`,
      nextStep: 'Correct the pattern or the example.',
    },
  ];
}
