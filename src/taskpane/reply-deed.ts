import { parseLocalDate } from '../deadline/local-date';
import type { TemplatePurpose } from '../policy/policy';
import type { TemplateText } from '../templates/template-text';
import type { Deed } from '../trail/trail';

/** What leaves the matter open: the sender hears more, or has to send something first. */
const NOT_FINAL: readonly (TemplatePurpose | undefined)[] = [
  'acknowledgement',
  'holding',
  'progress',
  'ask-for-more',
  'secure-channel',
];

/** What opening this reply is: one that names the day of the answer, or is no answer yet, is a holding reply (OSB-50). */
export function replyDeed({ fields, template }: Pick<TemplateText, 'fields' | 'template'>): Deed {
  const promised = parseLocalDate(
    fields.find(({ placeholder }) => placeholder.id === 'answerBy')?.value ?? '',
  );
  return promised || NOT_FINAL.includes(template.purpose)
    ? { what: 'holding-reply', stage: 'prepared', promised }
    : { what: 'reply', stage: 'prepared' };
}
