import { MAX_TEXT_LENGTH } from '../../mail/message';
import { findCaseReferences } from '../case-references';
import { findIdentityNumbers } from '../identity-numbers';
import { outsideOf } from '../overlaps';
import { MAX_CLASSIFIED_LENGTH } from '../readable';
import type { ReasonPlace } from '../suggestion';
import { MAX_FINDINGS_OF_A_RULE, type Finding, type RuleInput } from './rule';

/** Attachments whose names are searched for identity numbers; the names of further ones are not. */
export const MAX_NAMES_SEARCHED = 100;
/** What is searched of one attachment's name, in UTF-16 units: file systems end at 255. */
export const MAX_NAME_SEARCHED = 500;

/** Identity numbers wherever they stand, also in quoted mail and in the names of attachments. */
export function identityNumbers({ message }: RuleInput): Finding[] {
  const found: Finding[] = [];
  const search = (place: ReasonPlace, text: string) => {
    if (found.length >= MAX_FINDINGS_OF_A_RULE) return;
    for (const { start, end } of findIdentityNumbers(text)) {
      const words = { in: place, text: text.slice(start, end), start, end };
      found.push({ for: 'personal-number', ...words, source: 'identity-number', weight: 3 });
    }
  };
  search('subject', message.subject.slice(0, MAX_TEXT_LENGTH));
  search('body', message.text.slice(0, MAX_TEXT_LENGTH));
  message.attachments
    .slice(0, MAX_NAMES_SEARCHED)
    .forEach(({ name }, index) => search(`attachment:${index}`, name.slice(0, MAX_NAME_SEARCHED)));
  return found;
}

/** Case references in the subject and the text that the classifier reads, unless they are part of an identity number. */
export function caseReferences({ message }: RuleInput): Finding[] {
  const places = [
    { in: 'subject', text: message.subject.slice(0, MAX_CLASSIFIED_LENGTH) },
    { in: 'body', text: message.text.slice(0, MAX_CLASSIFIED_LENGTH) },
  ] as const;
  return places.flatMap(({ in: place, text }) => {
    const references = findCaseReferences(text);
    if (references.length === 0) return [];
    return outsideOf(references, findIdentityNumbers(text)).map((reference) => ({
      for: 'case-reference' as const,
      in: place,
      ...reference,
      source: 'case-number',
      weight: 2,
    }));
  });
}
