import { jsonPointer } from '../json-pointer';
import { CHOICE_PLACEHOLDERS } from '../labels';
import type { PolicyProblem } from '../parse-shape';
import type { Policy, Template } from '../policy';
import { placeholderNames } from './policy-check';

/** A choice that offers nothing could never be made, and a list that nothing asks for is a slip. */
export function checkChoices(policy: Policy): PolicyProblem[] {
  return policy.templates.flatMap((template, index) => [
    ...withoutOptions(template).map((name) => ({
      pointer: jsonPointer('templates', index, 'choices'),
      problem: `offers nothing for {{${name}}}`,
      nextStep: 'Add the options that the person chooses between.',
    })),
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
          {
            pointer: jsonPointer('templates', index, 'choices', at, 'placeholder'),
            problem: `the text does not use {{${placeholder}}}`,
            nextStep: 'Use it in the text or take the options out.',
          },
        ]),
    ...options.flatMap((option, number) =>
      policy.languages
        .filter((language) => option[language] === undefined)
        .map((language) => ({
          pointer: jsonPointer('templates', index, 'choices', at, 'options', number),
          problem: `has no text in ${language}, a language of this policy`,
          nextStep: `Add "${language}".`,
        })),
    ),
  ]);
}
