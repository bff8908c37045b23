import type { Recalled } from '../corrections/recall-correction';
import type { MailboxCandidate } from '../plan/plan';
import type { Unit } from '../policy/labels';
import type { Mailbox } from '../policy/policy';
import { textIn } from '../policy/text-in';
import acting from '../texts/acting.texts.json';
import readingTexts from '../texts/reading.texts.json';
import receiverTexts from '../texts/receivers.texts.json';
import unitTexts from '../texts/units.texts.json';
import { useLanguage, useTexts } from '../ui/texts-context';
import { lastTime } from './last-time';

/** How mailboxes are named and why they are suggested, in the language of the pane. */
export function useMailboxWords(
  unit: Unit,
  recalled: Recalled | null,
): {
  name(mailbox: Mailbox): string;
  /** The address, with a mark when it is an invented example. */
  address(mailbox: Mailbox): string;
  why(candidate: MailboxCandidate): string;
} {
  const language = useLanguage();
  const text = useTexts(acting);
  const reading = useTexts(readingTexts);
  const found = useTexts(receiverTexts);
  const unitText = useTexts(unitTexts);
  return {
    name: (mailbox) => textIn(mailbox.name, language),
    address: ({ address, example }) => (example ? `${address} (${reading('exampleAddress')})` : address),
    why: ({ mailbox, reason, words, distributesTo }) => {
      if (mailbox.id === recalled?.mailbox)
        return reading('chosenLastTime', { date: lastTime(recalled, language) });
      switch (reason) {
        case 'area':
          return found('reasonArea', { words: words.join(', ') });
        case 'central':
          return [
            found('reasonCentral', { mailbox: distributesTo ? textIn(distributesTo.name, language) : '' }),
            ...(words.length > 0 ? [found('reasonArea', { words: words.join(', ') })] : []),
          ].join(' – ');
        case 'kind':
          return text('reasonKind');
        case 'unit':
          return text('reasonUnit', { unit: unitText(unit).toLowerCase() });
        case 'official':
          return text('reasonOfficial');
        case 'guidance':
          return text('reasonGuidance');
        case 'other':
          return '';
      }
    },
  };
}
