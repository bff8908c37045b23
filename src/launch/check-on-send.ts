import { APPROVAL_KEY, draftFingerprint } from '../checks/approval';
import { checkDraft } from '../checks/check-draft';
import { originalOfDraft } from '../handover/known-original';
import { showNoticeAtOnce } from '../outlook/notice';
import { readSetting } from '../outlook/person-settings';
import { draftConversation, keptWithDraft, readOpenDraft } from '../outlook/read-draft';
import { isSupported } from '../outlook/requirement-sets';
import { launchText } from './launch-texts';
import { LETS_PASS, stopped, type SendAnswer } from './send-answer';
import { storedPerson, storedPolicy } from './stored-policy';

/** Milliseconds until a message goes unchecked: a person waits for it. */
const ANSWER_WITHIN = 1_800;
/** Milliseconds for one call, so that one that hangs costs its part only. */
const CALL_WITHIN = 900;

/**
 * *Send* was pressed. The message can always be sent: it passes when nothing is found, when the person has approved of it
 * as it stands, when the pane has left no policy yet, and, with a note, when Outlook does not answer in time.
 */
export function checkOnSend(): Promise<SendAnswer> {
  return new Promise((resolve) => {
    const pass = () => {
      showNoticeAtOnce(launchText('notChecked'));
      resolve(LETS_PASS);
    };
    const timer = setTimeout(pass, ANSWER_WITHIN);
    const decide = (answer: SendAnswer) => {
      clearTimeout(timer);
      resolve(answer);
    };
    check().then(decide, pass);
  });
}

async function check(): Promise<SendAnswer> {
  const policy = storedPolicy();
  const draft = policy && (await readOpenDraft(CALL_WITHIN));
  if (!policy || !draft) return LETS_PASS;
  const original = originalOfDraft(readSetting('originals'), draftConversation(), draft.text);
  const findings = checkDraft(draft, policy, { person: storedPerson(), ...original });
  if (findings.length === 0) {
    if (draft.unread.length > 0) showNoticeAtOnce(launchText('notChecked'));
    return LETS_PASS;
  }
  if ((await keptWithDraft(APPROVAL_KEY, CALL_WITHIN)) === draftFingerprint(draft)) return LETS_PASS;
  return stopped(findings, policy, isSupported('1.14'));
}
