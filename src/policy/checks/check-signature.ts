import { jsonPointer } from '../json-pointer';
import type { PolicyProblem } from '../parse-shape';
import type { Policy } from '../policy';
import { repeated } from './policy-check';

export function checkSignatureFields(policy: Policy): PolicyProblem[] {
  const { fields } = policy.signature;
  const problems: PolicyProblem[] = repeated(fields.map(({ field }) => field)).map((index) => ({
    pointer: jsonPointer('signature', 'fields', index, 'field'),
    problem: 'stands in the signature twice',
    nextStep: 'Take one of them out.',
  }));
  const name = fields.findIndex(({ field }) => field === 'name');
  const { required, value } = fields[name] ?? { required: false };
  if (!required || value !== undefined) {
    problems.push({
      pointer: name < 0 ? jsonPointer('signature', 'fields') : jsonPointer('signature', 'fields', name),
      problem: "the signature must hold the person's own name",
      nextStep: 'Write the field "name" with "required": true and without a value.',
    });
  }
  return problems;
}
