import type { MailboxCandidate } from '../plan/plan';
import type { TextLanguage, Unit } from '../policy/labels';
import type { Mailbox, Texts } from '../policy/policy';
import acting from '../texts/acting.texts.json';
import unitTexts from '../texts/units.texts.json';
import { useLanguage, useTexts } from '../ui/texts-context';

/** A policy text in the wanted language; else in the first that it has. */
export function textIn(texts: Texts, language: TextLanguage): string {
  return texts[language] ?? Object.values(texts).find((text) => text !== undefined) ?? '';
}

/** How mailboxes are named and why they are suggested, in the language of the pane. */
export function useMailboxWords(unit: Unit): {
  name(mailbox: Mailbox): string;
  why(candidate: MailboxCandidate): string;
} {
  const language = useLanguage();
  const text = useTexts(acting);
  const unitText = useTexts(unitTexts);
  return {
    name: (mailbox) => textIn(mailbox.name, language),
    why: ({ reason }) => {
      switch (reason) {
        case 'kind':
          return text('reasonKind');
        case 'unit':
          return text('reasonUnit', { unit: unitText(unit).toLowerCase() });
        case 'official':
          return text('reasonOfficial');
        case 'other':
          return '';
      }
    },
  };
}
