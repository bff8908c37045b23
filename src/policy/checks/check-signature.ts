import { jsonPointer } from '../json-pointer';
import type { Policy } from '../policy';
import { problemAt, type PolicyProblem } from '../policy-problem';
import { repeated } from './policy-check';

export function checkSignatureFields(policy: Policy): PolicyProblem[] {
  const { fields } = policy.signature;
  const problems = repeated(fields.map(({ field }) => field)).map((index) =>
    problemAt(jsonPointer('signature', 'fields', index, 'field'), 'signature-field-twice'),
  );
  const name = fields.findIndex(({ field }) => field === 'name');
  const line = fields[name];
  if (!line?.required || line.value !== undefined || line.in !== undefined || line.from !== undefined) {
    const pointer = name < 0 ? jsonPointer('signature', 'fields') : jsonPointer('signature', 'fields', name);
    problems.push(problemAt(pointer, 'signature-without-name'));
  }
  return problems;
}
