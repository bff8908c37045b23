import type { TextLanguage } from '../policy/labels';
import texts from '../texts/admin.texts.json';
import { say } from '../texts/say';
import { entryName } from './form/entry-name';
import { fieldLabel } from './form/field-words';
import { pathOf } from './form/pointer';
import { valueAt } from './form/value-at';

/** A place in a file as a person calls it: `Kontakter › IT-supporten › Telefon`. */
export function placeWords(pointer: string, file: unknown, language: TextLanguage): string {
  const path = pathOf(pointer);
  const words = path.map((step, index) => {
    const until = path.slice(0, index + 1);
    if (typeof step === 'string') return languageName(step, language) ?? fieldLabel(until, language);
    return (
      entryName(valueAt(file, until), until, language) ?? say(texts.entry, language, { number: step + 1 })
    );
  });
  return words.join(' › ');
}

function languageName(step: string, language: TextLanguage): string | null {
  return step === 'sv' || step === 'nb' || step === 'nn' || step === 'en' ? say(texts[step], language) : null;
}
