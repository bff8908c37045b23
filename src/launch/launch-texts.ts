import { displayLanguage } from '../outlook/display-language';
import texts from '../texts/launch.texts.json';
import { paneLanguage, say, type TextValues } from '../texts/say';

/** A sentence for Outlook's own bar, in the language of Outlook. */
export function launchText(key: keyof typeof texts, values?: TextValues): string {
  return say(texts[key], paneLanguage(displayLanguage()), values);
}
