import { MAX_FORM_SUBJECT } from '../host/mail-host';
import { withoutPrefixes } from '../mail/subject-prefix';
import type { TextLanguage } from '../policy/labels';
import { oneLine, shorten } from '../lib/one-line';

/** What mail programs write before the subject of a forward in each language. */
export const WRITTEN_PREFIX: Readonly<Record<TextLanguage, string>> = {
  sv: 'VB: ',
  nb: 'VS: ',
  nn: 'VS: ',
  en: 'FW: ',
};

/**
 * The longest name of an attachment, in UTF-16 units. Outlook takes 255; the rest is for the ending that mail
 * programs add, and for the folder when somebody saves it.
 */
export const MAX_ATTACHMENT_NAME = 200;

/** What Windows does not take in a file name. */
const NOT_IN_FILE_NAMES = /[\\/:*?"<>|]/g;
const ENDS_NO_FILE_NAME = /[. ]+$/;
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** How much of a subject is looked at for prefixes, in UTF-16 units. */
const MAX_SUBJECT_SOURCE = 2_000;

/** The subject in one line without `RE: VB: …` in front; `placeholder` when nothing is left. */
export function bareSubject(subject: string, placeholder: string): string {
  return withoutPrefixes(shorten(oneLine(subject), MAX_SUBJECT_SOURCE)) || placeholder;
}

/** The subject of the forward: one prefix of the language and the bare subject, within Outlook's limit. */
export function forwardSubject(bare: string, language: TextLanguage): string {
  return shorten(WRITTEN_PREFIX[language] + bare, MAX_FORM_SUBJECT);
}

/** The bare subject as a name that a file can have; `placeholder` when nothing is left. */
export function attachmentName(bare: string, placeholder: string): string {
  const spaced = bare.replace(NOT_IN_FILE_NAMES, ' ').replace(/ {2,}/g, ' ').trim();
  const name = shorten(spaced, MAX_ATTACHMENT_NAME).replace(ENDS_NO_FILE_NAME, '');
  if (name === '') return placeholder;
  return DEVICE_NAME.test(name) ? `_${name}` : name;
}
