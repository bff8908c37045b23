import { jsonPointer } from '../json-pointer';
import type { Policy, Texts } from '../policy';
import { problemAt, type PolicyProblem } from '../policy-problem';

/** The beginning of a tag or an entity: nothing in a policy is HTML, and a person would see it as it stands. */
const HTML = /<[a-z/!]|&(?:[a-z]+|#\d+);/i;

export function checkLanguages(policy: Policy): PolicyProblem[] {
  return everyText(policy).flatMap(({ pointer, texts }) =>
    policy.languages
      .filter((language) => (texts[language] ?? '').trim() === '')
      .map((language) => problemAt(pointer, 'no-text', { language })),
  );
}

export function checkPlainText(policy: Policy): PolicyProblem[] {
  const written = [
    { pointer: jsonPointer('name'), text: policy.name },
    { pointer: jsonPointer('guideline', 'title'), text: policy.guideline.title },
    { pointer: jsonPointer('guideline', 'short'), text: policy.guideline.short },
    ...mailboxLines(policy),
    ...everyText(policy).flatMap(({ pointer, texts }) =>
      Object.entries(texts).map(([language, text]) => ({ pointer: pointer + jsonPointer(language), text })),
    ),
  ];
  return written.filter(({ text }) => HTML.test(text)).map(({ pointer }) => problemAt(pointer, 'holds-html'));
}

/** Roles and words of areas, which are written in one language only. */
function mailboxLines({ mailboxes }: Policy): { pointer: string; text: string }[] {
  return mailboxes.flatMap(({ areas = {}, responsible, substitute, officers = [] }, index) => {
    const at = (...steps: (string | number)[]) => jsonPointer('mailboxes', index, ...steps);
    const words = ({ areas: found }: { areas: typeof areas }, ...steps: (string | number)[]) =>
      Object.entries(found).flatMap(([language, list]) =>
        list.map((text, number) => ({ pointer: at(...steps, 'areas', language, number), text })),
      );
    return [
      ...(responsible ? [{ pointer: at('responsible', 'name'), text: responsible.name }] : []),
      ...(substitute ? [{ pointer: at('substitute', 'name'), text: substitute.name }] : []),
      ...words({ areas }),
      ...officers.flatMap((officer, number) => [
        { pointer: at('officers', number, 'name'), text: officer.name },
        ...words(officer, 'officers', number),
      ]),
    ];
  });
}

function everyText(policy: Policy): { pointer: string; texts: Texts }[] {
  return [
    ...policy.mailboxes.map(({ name }, index) => ({
      pointer: jsonPointer('mailboxes', index, 'name'),
      texts: name,
    })),
    ...policy.recordDecisions.flatMap(({ name, hint }, index) => [
      { pointer: jsonPointer('recordDecisions', index, 'name'), texts: name },
      { pointer: jsonPointer('recordDecisions', index, 'hint'), texts: hint },
    ]),
    ...policy.contacts.map(({ name }, index) => ({
      pointer: jsonPointer('contacts', index, 'name'),
      texts: name,
    })),
    ...policy.deadlines.map(({ what }, index) => ({
      pointer: jsonPointer('deadlines', index, 'what'),
      texts: what,
    })),
    ...policy.guidance.flatMap((row, index) => guidanceTexts(row, index)),
    { pointer: jsonPointer('signature', 'closing'), texts: policy.signature.closing },
    ...policy.templates.flatMap(({ name, text }, index) => [
      { pointer: jsonPointer('templates', index, 'name'), texts: name },
      { pointer: jsonPointer('templates', index, 'text'), texts: text },
    ]),
  ];
}

function guidanceTexts({ steps, warnings }: Policy['guidance'][number], row: number) {
  const of = (list: 'steps' | 'warnings') => (one: { text: Texts }, index: number) => ({
    pointer: jsonPointer('guidance', row, list, index, 'text'),
    texts: one.text,
  });
  return [...steps.map(of('steps')), ...warnings.map(of('warnings'))];
}
