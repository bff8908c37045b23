import { jsonPointer } from '../json-pointer';
import { CHOICE_PLACEHOLDERS } from '../labels';
import type { Policy, Template } from '../policy';
import { problemAt, type PolicyProblem } from '../policy-problem';
import { inBraces, placeholderNames } from './policy-check';

/** A choice that offers nothing could never be made, and a list that nothing asks for is a slip. */
export function checkChoices(policy: Policy): PolicyProblem[] {
  return policy.templates.flatMap((template, index) => [
    ...withoutOptions(template).map((name) =>
      problemAt(jsonPointer('templates', index, 'choices'), 'choice-without-options', {
        placeholder: inBraces(name),
      }),
    ),
    ...optionProblems(template, index, policy),
  ]);
}

function withoutOptions({ text, choices = [] }: Template): string[] {
  const used = Object.values(text).flatMap(placeholderNames);
  return CHOICE_PLACEHOLDERS.filter(
    (name) => used.includes(name) && !choices.some(({ placeholder }) => placeholder === name),
  );
}

function optionProblems({ text, choices = [] }: Template, index: number, policy: Policy): PolicyProblem[] {
  const used = Object.values(text).flatMap(placeholderNames);
  return choices.flatMap(({ placeholder, options }, at) => [
    ...(used.includes(placeholder)
      ? []
      : [
          problemAt(jsonPointer('templates', index, 'choices', at, 'placeholder'), 'options-unused', {
            placeholder: inBraces(placeholder),
          }),
        ]),
    ...options.flatMap((option, number) =>
      policy.languages
        .filter((language) => option[language] === undefined)
        .map((language) =>
          problemAt(
            jsonPointer('templates', index, 'choices', at, 'options', number),
            'option-without-language',
            { language },
          ),
        ),
    ),
  ]);
}
