import type { MailSummary } from '../mail-facts';
import type { KeptState, MailFolder } from './kept-state';
import type { Folders } from './session-client';

export type FolderName = MailFolder | 'calendar';

/** Messages that came in longer before the simulator's moment than this have been read, in milliseconds. */
const UNREAD_FOR = 2 * 86_400_000;

/** The messages of a folder, the newest first. */
export function messagesIn(folder: FolderName, folders: Folders, kept: KeptState): readonly MailSummary[] {
  if (folder === 'calendar') return [];
  if (folder === 'outbox') return folders.outbox;
  return folders.inbox.filter((message) => (kept.folders[message.id] ?? 'inbox') === folder);
}

export function isUnread(message: MailSummary, kept: KeptState, now: Date): boolean {
  const old = now.getTime() - Date.parse(message.received) > UNREAD_FOR;
  return !old && !kept.read.includes(message.id);
}
