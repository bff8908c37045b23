import type { DraftPolicy } from '../checks/draft';
import type { Finding } from '../checks/finding';
import { displayLanguage } from '../outlook/display-language';
import { textIn } from '../policy/text-in';
import { findingText } from '../texts/finding-text';
import { paneLanguage } from '../texts/say';
import { launchText } from './launch-texts';

/** What Outlook is told about a message that is on its way (`event.completed`). */
export interface SendAnswer {
  readonly allowEvent: boolean;
  /** At most `MAX_MESSAGE` UTF-16 units. */
  readonly errorMessage?: string;
  /** Outlook's own *Send anyway* (Mailbox 1.14). */
  readonly sendModeOverride?: 'promptUser';
  /** The ribbon button behind *cancel* (Mailbox 1.14), and its label of at most 20 characters. */
  readonly commandId?: string;
  readonly cancelLabel?: string;
}

export const LETS_PASS: SendAnswer = { allowEvent: true };

/** Outlook's limit. */
const MAX_MESSAGE = 500;
/** The button in the manifest that opens the pane beside a draft. */
const PANE_BUTTON = 'postgang.compose.pane';
const SECRETS: readonly Finding['check'][] = ['identity-number', 'sensitive-content', 'quoted-secret'];

/**
 * Stops a message. Where Outlook can, mere warnings leave *Send anyway* to it and the rest leads to the pane; in an older
 * one everything leads to the pane by the ribbon.
 */
export function stopped(findings: readonly Finding[], policy: DraftPolicy, canOverride: boolean): SendAnswer {
  const isBlocked = findings.some(({ level }) => level === 'block');
  if (canOverride && !isBlocked)
    return { allowEvent: false, errorMessage: told(findings, policy, ''), sendModeOverride: 'promptUser' };
  const errorMessage = told(findings, policy, launchText('openPane'));
  if (!canOverride) return { allowEvent: false, errorMessage };
  return { allowEvent: false, errorMessage, commandId: PANE_BUTTON, cancelLabel: launchText('openButton') };
}

/** As many findings as there is room for, the worst first, then the secure channel and the way on. */
function told(findings: readonly Finding[], { checks, languages }: DraftPolicy, wayOn: string): string {
  const language = paneLanguage(displayLanguage());
  const channel = checks?.secureChannel;
  const isSecret = findings.some(({ check }) => SECRETS.indexOf(check) >= 0);
  const offered =
    channel && isSecret
      ? launchText('secureChannel', {
          name: textIn(
            channel.name,
            channel.name[language] === undefined ? (languages[0] ?? 'en') : language,
          ),
        })
      : '';
  const last = [offered, wayOn].filter((part) => part !== '').join(' ');
  let message = '';
  for (const finding of findings) {
    const { sentence } = findingText(finding, language);
    if (message.length + sentence.length + last.length + 2 > MAX_MESSAGE) break;
    message += `${message === '' ? '' : ' '}${sentence}`;
  }
  return `${message} ${last}`.trim().slice(0, MAX_MESSAGE);
}
