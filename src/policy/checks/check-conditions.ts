import { jsonPointer } from '../json-pointer';
import { MATTERS, type Kind } from '../labels';
import type { Deadline, Policy, When } from '../policy';
import { problemAt, type PolicyProblem } from '../policy-problem';

/** The kinds that never have a matter (classification guide). */
const WITHOUT_MATTER: readonly Kind[] = ['suspicious', 'automatic', 'advertising', 'misdirected'];

export function checkConditionsHold(policy: Policy): PolicyProblem[] {
  return (['deadlines', 'guidance'] as const).flatMap((section) =>
    policy[section].flatMap(({ when }, index) =>
      canHold(when) ? [] : [problemAt(jsonPointer(section, index, 'when'), 'condition-never-holds')],
    ),
  );
}

/** A reminder comes before the last day and after the day of receipt. */
export function checkReminders(policy: Policy): PolicyProblem[] {
  return policy.deadlines.flatMap((deadline, index) =>
    deadline.remindBefore === undefined || deadline.remindBefore < workingDaysIn(deadline)
      ? []
      : [problemAt(jsonPointer('deadlines', index, 'remindBefore'), 'reminder-too-early')],
  );
}

function canHold({ kinds, matters, notMatters }: When): boolean {
  if (matters === undefined) return true;
  if (kinds?.every((kind) => WITHOUT_MATTER.includes(kind))) return false;
  return MATTERS.some((matter) => matters.includes(matter) && !notMatters?.includes(matter));
}

/** About how many working days a time limit has: five of seven, and twenty in a month. */
function workingDaysIn({ within }: Deadline): number {
  switch (within.unit) {
    case 'at-once':
    case 'same-day':
      return 0;
    case 'hours':
      return within.count / 24;
    case 'working-days':
      return within.count;
    case 'days':
      return (within.count * 5) / 7;
    case 'weeks':
      return within.count * 5;
    case 'months':
      return within.count * 20;
  }
}
