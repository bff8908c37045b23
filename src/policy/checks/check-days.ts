import { jsonPointer } from '../json-pointer';
import type { Policy } from '../policy';
import { problemAt, type PolicyProblem } from '../policy-problem';
import { repeated } from './policy-check';

export function checkClosedDays(policy: Policy): PolicyProblem[] {
  const unreal = policy.closedDays.flatMap((day, index) =>
    isRealDay(day) ? [] : [problemAt(jsonPointer('closedDays', index), 'no-such-day', { day })],
  );
  const twice = repeated(policy.closedDays).map((index) =>
    problemAt(jsonPointer('closedDays', index), 'stands-twice'),
  );
  return [...unreal, ...twice];
}

function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

export function checkReplySource(policy: Policy): PolicyProblem[] {
  if (!policy.reply.given || policy.reply.source !== undefined) return [];
  return [problemAt(jsonPointer('reply', 'given'), 'reply-without-source')];
}
