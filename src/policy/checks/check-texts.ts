import { jsonPointer } from '../json-pointer';
import type { PolicyProblem } from '../parse-shape';
import type { Policy, Texts } from '../policy';

export function checkLanguages(policy: Policy): PolicyProblem[] {
  return everyText(policy).flatMap(({ pointer, texts }) =>
    policy.languages
      .filter((language) => (texts[language] ?? '').trim() === '')
      .map((language) => ({
        pointer,
        problem: `has no text in "${language}"`,
        nextStep: `Write it in "${language}", or take that language out of the languages.`,
      })),
  );
}

function everyText(policy: Policy): { pointer: string; texts: Texts }[] {
  return [
    ...policy.mailboxes.map(({ name }, index) => ({
      pointer: jsonPointer('mailboxes', index, 'name'),
      texts: name,
    })),
    { pointer: jsonPointer('signature', 'closing'), texts: policy.signature.closing },
    ...policy.templates.flatMap(({ name, text }, index) => [
      { pointer: jsonPointer('templates', index, 'name'), texts: name },
      { pointer: jsonPointer('templates', index, 'text'), texts: text },
    ]),
  ];
}
