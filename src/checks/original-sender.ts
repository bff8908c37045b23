import { OWN_BLOCK_LABELS } from '../mail/own-block-labels';
import type { Draft } from '../mail/draft';
import type { Found } from './finding';

/** How Outlook, Gmail, Apple Mail and Thunderbird name the sender at the head of what they pass on. */
const CLIENT_LABELS = ['Från', 'Fra', 'Frå', 'From', 'Avsändare', 'Avsender', 'Avsendar'];
const OWN_LABELS = Object.values(OWN_BLOCK_LABELS).map(({ originalSender }) => originalSender);
const SENDER_LINE = new RegExp(
  `^[>\\s*]*(?:${[...CLIENT_LABELS, ...OWN_LABELS].join('|')})[ *]*:[ *]*[^\\s*]`,
  'im',
);

/** A forward must show who first wrote, whatever was cut out of it (OSB-27, OSB-28). */
export function findRemovedSender(draft: Draft): Found[] {
  if (draft.use !== 'forward' || SENDER_LINE.test(draft.text)) return [];
  return [{ check: 'sender-removed', in: 'body', place: null, words: '', fix: null }];
}
