import { jsonPointer } from '../json-pointer';
import { PLACEHOLDER, PLACEHOLDER_IDS } from '../labels';
import type { Policy, Template } from '../policy';
import { problemAt, type PolicyProblem } from '../policy-problem';
import { inBraces, placeholderNames, repeated } from './policy-check';

const KNOWN: readonly string[] = PLACEHOLDER_IDS;

export function checkTemplatesOnce(policy: Policy): PolicyProblem[] {
  return repeated(policy.templates.map((template) => template.id)).map((index) =>
    problemAt(jsonPointer('templates', index, 'id'), 'template-id-twice'),
  );
}

export function checkKnownPlaceholders(policy: Policy): PolicyProblem[] {
  return everyTemplateText(policy).flatMap(({ pointer, text }) => {
    const problems = placeholderNames(text)
      .filter((name) => !KNOWN.includes(name))
      .map((name) =>
        problemAt(pointer, 'unknown-placeholder', { placeholder: inBraces(name), known: KNOWN }),
      );
    // Half a placeholder would be sent as it stands.
    if (/\{\{|\}\}/.test(text.replace(PLACEHOLDER, ''))) {
      problems.push(problemAt(pointer, 'half-placeholder', { example: inBraces('caseNumber') }));
    }
    return problems;
  });
}

export function checkSamePlaceholders(policy: Policy): PolicyProblem[] {
  return policy.templates.flatMap((template, index) => {
    const texts = textsOf(template);
    const all = new Set(texts.flatMap(({ text }) => placeholderNames(text)));
    return texts.flatMap(({ language, text }) => {
      const own = placeholderNames(text);
      return [...all]
        .filter((name) => !own.includes(name))
        .map((name) =>
          problemAt(jsonPointer('templates', index, 'text', language), 'placeholder-lacking', {
            placeholder: inBraces(name),
          }),
        );
    });
  });
}

/** An address inside a text; both sides are bounded. A full stop after it is none of it. */
const ADDRESS_IN_TEXT = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu;

/** OSB-44: an address that is for internal use only is never told to anyone outside. */
export function checkInternalAddresses(policy: Policy): PolicyProblem[] {
  const internal = new Set(
    policy.mailboxes.filter((mailbox) => mailbox.internalOnly).map(({ address }) => address.toLowerCase()),
  );
  const sent = [
    ...everyTemplateText(policy).filter(({ template }) => template.purpose !== 'contact-message'),
    ...Object.entries(policy.signature.closing).map(([language, text]) => ({
      pointer: jsonPointer('signature', 'closing', language),
      text,
    })),
    ...policy.signature.fields.map(({ value }, index) => ({
      pointer: jsonPointer('signature', 'fields', index, 'value'),
      text: value ?? '',
    })),
  ];
  return sent.flatMap(({ pointer, text }) =>
    [...text.toLowerCase().matchAll(ADDRESS_IN_TEXT)]
      .map(([address]) => address)
      .filter((address) => internal.has(address))
      .map((address) =>
        problemAt(pointer, 'internal-address-told', { address, instead: inBraces('officialAddress') }),
      ),
  );
}

export function checkNoClosingInTemplates(policy: Policy): PolicyProblem[] {
  const closings = Object.values(policy.signature.closing).map((closing) => closing.toLowerCase());
  return everyTemplateText(policy).flatMap(({ pointer, text }) =>
    closings
      .filter((closing) =>
        text
          .trim()
          .toLowerCase()
          .replace(/[,.!]$/, '')
          .endsWith(closing),
      )
      .map((closing) => problemAt(pointer, 'closing-in-template', { closing })),
  );
}

function everyTemplateText(policy: Policy): { template: Template; pointer: string; text: string }[] {
  return policy.templates.flatMap((template, index) =>
    textsOf(template).map(({ language, text }) => ({
      template,
      pointer: jsonPointer('templates', index, 'text', language),
      text,
    })),
  );
}

function textsOf(template: Template): { language: string; text: string }[] {
  return Object.entries(template.text).map(([language, text]) => ({ language, text }));
}
