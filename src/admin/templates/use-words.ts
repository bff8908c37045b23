import type { TemplatePurpose } from '../../policy/policy';
import flagTexts from '../../texts/flags.texts.json';
import kindTexts from '../../texts/kinds.texts.json';
import matterTexts from '../../texts/matters.texts.json';
import type { TextLanguage } from '../../policy/labels';
import { say, type Text } from '../../texts/say';
import texts from '../../texts/admin-templates.texts.json';
import type { TemplateEntry } from './template-list';

/** What each purpose is called; a template that names none is a reply. */
export const PURPOSE_TEXTS = {
  reply: 'purposeReply',
  acknowledgement: 'purposeAcknowledgement',
  holding: 'purposeHolding',
  progress: 'purposeProgress',
  'ask-for-more': 'purposeAskForMore',
  'pass-on': 'purposePassOn',
  return: 'purposeReturn',
  refusal: 'purposeRefusal',
  'secure-channel': 'purposeSecureChannel',
  confirmation: 'purposeConfirmation',
  'contact-message': 'purposeContactMessage',
  absence: 'purposeAbsence',
} as const satisfies Record<TemplatePurpose, keyof typeof texts>;

/** When a template is offered, in a sentence. */
export function useInWords(template: TemplateEntry, language: TextLanguage): string {
  const what = [
    ...words(template.kinds, kindTexts, language),
    ...words(template.matters ?? [], matterTexts, language),
    ...words(template.flags ?? [], flagTexts, language),
  ];
  return what.length === 0
    ? say(texts.useAll, language)
    : say(texts.useFirst, language, { what: what.join(', ') });
}

function words(
  labels: readonly string[],
  table: Readonly<Record<string, Text>>,
  language: TextLanguage,
): string[] {
  return labels.map((label) => {
    const known = table[label];
    return known ? say(known, language) : label;
  });
}
