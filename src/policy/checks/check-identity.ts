import { jsonPointer } from '../json-pointer';
import type { PolicyProblem } from '../parse-shape';
import type { Policy } from '../policy';
import { type CheckContext, repeated } from './policy-check';

export function checkFileName(policy: Policy, { fileName }: CheckContext): PolicyProblem[] {
  const expected = `${policy.id}.json`;
  if (fileName === expected) return [];
  return [
    {
      pointer: jsonPointer('id'),
      problem: `is "${policy.id}" but the file is called ${fileName}`,
      nextStep: `Call the file ${expected}, or correct the id.`,
    },
  ];
}

const COUNTRIES = {
  SE: { prefix: 'se-', timeZone: 'Europe/Stockholm' },
  NO: { prefix: 'no-', timeZone: 'Europe/Oslo' },
} as const;

export function checkCountry(policy: Policy): PolicyProblem[] {
  const { prefix, timeZone } = COUNTRIES[policy.country];
  const problems: PolicyProblem[] = [];
  if (!policy.id.startsWith(prefix)) {
    problems.push({
      pointer: jsonPointer('country'),
      problem: `is ${policy.country} but the id begins with "${policy.id.slice(0, 3)}"`,
      nextStep: 'Correct the country or the id.',
    });
  }
  if (policy.timeZone !== timeZone) {
    problems.push({
      pointer: jsonPointer('timeZone'),
      problem: `is ${policy.timeZone} but the country is ${policy.country}`,
      nextStep: `Write ${timeZone}.`,
    });
  }
  return problems;
}

export function checkLanguagesOnce(policy: Policy): PolicyProblem[] {
  return repeated(policy.languages).map((index) => ({
    pointer: jsonPointer('languages', index),
    problem: 'stands there twice',
    nextStep: 'Take one of them out.',
  }));
}
