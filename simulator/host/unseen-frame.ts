import { AddinFrame, type Completion } from './addin-frame';
import type { Desk } from './desk';
import type { Draft } from './draft';
import type { OpenMessage } from './open-item';
import { has } from './profiles';

/**
 * The Mailbox requirement sets of the events. Sending came with 1.12 and the sender's change with 1.13, which brought
 * nothing that this office.js lacks for them: the newest profile has them.
 */
const SINCE = {
  OnNewMessageCompose: '1.10',
  OnMessageRecipientsChanged: '1.11',
  OnMessageFromChanged: '1.11',
  OnMessageSend: '1.11',
} as const;
/** Milliseconds until a message goes without an answer. Outlook waits five minutes. */
const EVENT_LIMIT = 15_000;

/**
 * Loads the function file unseen, runs a function of it and takes it away again. Null when it does not answer in time.
 * @param source what the function is told of where it was called from
 */
export async function runUnseen(
  desk: Desk,
  item: OpenMessage | Draft,
  call: { readonly name: string; readonly title: string; readonly source: string; readonly limit: number },
): Promise<Completion | null> {
  const frame = new AddinFrame(desk, item, desk.manifest.functionPage, call.title);
  frame.element.hidden = true;
  document.body.append(frame.element);
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), call.limit));
  const completion = await Promise.race([frame.run(call.name, call.source), late]);
  frame.close();
  return completion;
}

/** Runs the add-in's function for an event, if it has one; gives what the function told Outlook. */
export async function runEvent(
  desk: Desk,
  draft: Draft,
  type: keyof typeof SINCE,
): Promise<{ readonly allowEvent?: boolean; readonly errorMessage?: string }> {
  const name = desk.manifest.events[type];
  if (!desk.runsEvents || name === undefined || !has(desk.profile, SINCE[type])) return {};
  const title = `${desk.addinName}: ${type}`;
  const completion = await runUnseen(desk, draft, { name, title, source: type, limit: EVENT_LIMIT });
  try {
    const told = JSON.parse(completion?.data ?? '{}') as { completedContext?: object };
    return told.completedContext ?? {};
  } catch {
    return {};
  }
}
