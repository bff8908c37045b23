import { jsonPointer } from '../json-pointer';
import type { Policy } from '../policy';
import { problemAt, type PolicyProblem } from '../policy-problem';
import { type CheckContext, repeated } from './policy-check';

export function checkFileName(policy: Policy, { fileName }: CheckContext): PolicyProblem[] {
  const expected = `${policy.id}.json`;
  if (fileName === expected) return [];
  return [problemAt(jsonPointer('id'), 'file-name-unlike-id', { id: policy.id, fileName, expected })];
}

const COUNTRIES = {
  SE: { prefix: 'se-', timeZone: 'Europe/Stockholm' },
  NO: { prefix: 'no-', timeZone: 'Europe/Oslo' },
} as const;

export function checkCountry(policy: Policy): PolicyProblem[] {
  const { prefix, timeZone } = COUNTRIES[policy.country];
  const problems: PolicyProblem[] = [];
  if (!policy.id.startsWith(prefix)) {
    const beginning = policy.id.slice(0, prefix.length);
    problems.push(
      problemAt(jsonPointer('country'), 'country-unlike-id', { country: policy.country, beginning }),
    );
  }
  if (policy.timeZone !== timeZone) {
    problems.push(
      problemAt(jsonPointer('timeZone'), 'time-zone-unlike-country', {
        timeZone: policy.timeZone,
        country: policy.country,
        expected: timeZone,
      }),
    );
  }
  return problems;
}

export function checkLanguagesOnce(policy: Policy): PolicyProblem[] {
  return repeated(policy.languages).map((index) =>
    problemAt(jsonPointer('languages', index), 'stands-twice'),
  );
}
