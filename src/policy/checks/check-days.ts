import { jsonPointer } from '../json-pointer';
import type { PolicyProblem } from '../parse-shape';
import type { Policy } from '../policy';
import { repeated } from './policy-check';

export function checkClosedDays(policy: Policy): PolicyProblem[] {
  const unreal = policy.closedDays.flatMap((day, index) =>
    isRealDay(day)
      ? []
      : [
          {
            pointer: jsonPointer('closedDays', index),
            problem: `there is no day ${day}`,
            nextStep: 'Correct the date (year-month-day).',
          },
        ],
  );
  const twice = repeated(policy.closedDays).map((index) => ({
    pointer: jsonPointer('closedDays', index),
    problem: 'stands there twice',
    nextStep: 'Take one of them out.',
  }));
  return [...unreal, ...twice];
}

function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

export function checkReplySource(policy: Policy): PolicyProblem[] {
  if (!policy.reply.given || policy.reply.source !== undefined) return [];
  return [
    {
      pointer: jsonPointer('reply', 'given'),
      problem: 'the guideline is said to give the number of days, but not where',
      nextStep: 'Add the "source" with its section, or write "given": false.',
    },
  ];
}
