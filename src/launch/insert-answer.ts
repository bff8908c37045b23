import { answerFor } from '../handover/prepared-answer';
import { textToParagraphs } from '../lib/escape-html';
import { prependToDraft } from '../outlook/draft';
import { showNotice } from '../outlook/notice';
import { readSetting } from '../outlook/person-settings';
import { draftConversation, keepWithDraft, keptWithDraft, readDraftUse } from '../outlook/read-draft';
import type { TextLanguage } from '../policy/labels';
import { launchText } from './launch-texts';

/** Which prepared answer the draft has got already. */
const ANSWER_KEY = 'postgang.answer';

/**
 * Puts the answer that the pane has prepared at the top of the reply that it has opened, once. Gives the language of the
 * answer; null when there is none for this draft. When Outlook refuses it, a notice says where the text can be copied.
 */
export async function insertAnswer(): Promise<TextLanguage | null> {
  const answer = answerFor(readSetting('answer'), draftConversation(), Date.now());
  if (!answer || (await readDraftUse()) !== 'reply') return null;
  if ((await keptWithDraft(ANSWER_KEY)) === answer.nonce) return answer.language;
  // Marked first: an answer that is missing can be copied from the pane, one that stands there twice may be sent.
  await keepWithDraft(ANSWER_KEY, answer.nonce);
  const put = await prependToDraft(textToParagraphs(answer.text), `${answer.text}\n\n`);
  if (!put.ok) await showNotice(launchText('answerNotInserted'));
  return answer.language;
}
