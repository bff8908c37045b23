import type { SplitText } from '../mail/newest-text';
import { PLACEHOLDER } from '../policy/labels';
import { textIn } from '../policy/text-in';
import type { Draft } from '../mail/draft';
import type { DraftPolicy } from './draft';
import type { Found } from './finding';

/** A closing phrase cut to its first letters, alone on its line but for a comma or a name (OSB-67, HAS-7). */
const CLOSING_ABBREVIATION = /^[ \t]*(m\.?v\.?h\.?|v\.?h\.?|b\.?r\.?|hälsn\.?|hils\.?)(?=[ \t,./]|$)/im;
/** The closing stands near the end: this far from it, in UTF-16 units. */
const CLOSING_REACH = 600;

/** Words that promise an attachment, in the four languages. A question for one is not meant. */
const PROMISE =
  /(?:^|[^a-zà-ÿ])(bifogar|bifogat|bifogad|bifogade|bifogas|se bilag[a-z]*|i bilagan|vedlagt|vedlagte|vedlagd|vedlegger|legger ved|legg ved|se vedlegg|sjå vedlegg|i vedlegget|attached|enclosed|see attachment|i attach)(?![a-zà-ÿ])/i;

/** What stands in the words themselves: a shortened closing, a gap that nobody filled, an attachment that is not there. */
export function findWording(draft: Draft, split: SplitText, policy: DraftPolicy): Found[] {
  return [
    ...closing(split.newest, policy),
    ...gaps('subject', draft.subject),
    ...gaps('body', split.newest),
    ...promisedAttachment(draft, split.newest),
  ];
}

function closing(text: string, policy: DraftPolicy): Found[] {
  const from = Math.max(0, text.length - CLOSING_REACH);
  const match = CLOSING_ABBREVIATION.exec(text.slice(from));
  const words = match?.[1];
  if (!match || words === undefined) return [];
  const start = from + match.index + match[0].indexOf(words);
  const end = start + words.length;
  const [language = 'en'] = policy.languages;
  const whole = textIn(policy.signature.closing, language);
  return [
    {
      check: 'closing-abbreviation',
      in: 'body',
      place: { start, end },
      words,
      fix: { kind: 'replace', start, end, with: whole },
    },
  ];
}

function gaps(place: 'subject' | 'body', text: string): Found[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => ({
    check: 'unfilled-placeholder',
    in: place,
    place: { start: match.index, end: match.index + match[0].length },
    words: match[0],
    fix: null,
  }));
}

function promisedAttachment({ attachments }: Draft, text: string): Found[] {
  if (attachments.length > 0) return [];
  const match = PROMISE.exec(text);
  const words = match?.[1];
  if (!match || words === undefined) return [];
  const start = match.index + match[0].indexOf(words);
  return [
    {
      check: 'missing-attachment',
      in: 'body',
      place: { start, end: start + words.length },
      words,
      fix: null,
    },
  ];
}
