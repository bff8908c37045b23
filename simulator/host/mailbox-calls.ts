import { messageIdOf } from '../item-id';
import { readItem, type CallArgs, type CallContext } from './call-context';
import { answered, ERROR, refused, type HostAnswer } from './wire';

/** Calls on the mailbox: forms, settings, categories, tokens. */

export async function openReply(args: CallArgs, context: CallContext): Promise<HostAnswer> {
  const { facts } = readItem(context);
  await context.desk.drafts.reply(facts, false, args.htmlBody ?? '', args.attachments ?? []);
  return answered();
}

export async function openReplyAll(args: CallArgs, context: CallContext): Promise<HostAnswer> {
  const { facts } = readItem(context);
  await context.desk.drafts.reply(facts, true, args.htmlBody ?? '', args.attachments ?? []);
  return answered();
}

export async function openNewMessage(args: CallArgs, { desk }: CallContext): Promise<HostAnswer> {
  const people = (addresses: readonly string[] = []) => addresses.map((address) => ({ name: '', address }));
  await desk.drafts.newMessage({
    to: people(args.toRecipients),
    cc: people(args.ccRecipients),
    bcc: people(args.bccRecipients),
    subject: args.subject ?? '',
    html: args.htmlBody ?? '',
    attachments: args.attachments ?? [],
  });
  return answered();
}

export async function openMessage(args: CallArgs, { desk }: CallContext): Promise<HostAnswer> {
  const opened = await desk.select(messageIdOf(args.itemId ?? ''));
  return opened ? answered() : refused(ERROR.itemNotFound);
}

export async function saveRoamingSettings(args: CallArgs, { desk }: CallContext): Promise<HostAnswer> {
  await desk.keep('roamingSettings', (args[0] ?? {}) as Record<string, string>);
  return answered();
}

export function getMasterCategories(_args: CallArgs, { desk }: CallContext): HostAnswer {
  return answered(desk.kept.masterCategories);
}

export function addMasterCategories(args: CallArgs, { desk }: CallContext): HostAnswer {
  const present = desk.kept.masterCategories.map((category) => category.displayName);
  const added = args.categoryDetails ?? [];
  if (added.some((category) => present.includes(category.displayName)))
    return refused(ERROR.duplicateCategory);
  void desk.keep('masterCategories', [...desk.kept.masterCategories, ...added]);
  return answered();
}

export function removeMasterCategories(args: CallArgs, { desk }: CallContext): HostAnswer {
  const left = desk.kept.masterCategories.filter(
    (category) => !args.categories?.includes(category.displayName),
  );
  void desk.keep('masterCategories', left);
  return answered();
}

/** Exchange Online hands out no such tokens any more. */
export function refuseToken(): HostAnswer {
  return { wasSuccessful: false, ...refused(9018) };
}

/** Exchange Web Services are switched off in Exchange Online. */
export function refuseEws(): HostAnswer {
  return { wasProxySuccessful: false, ...refused(9020) };
}

/** Calls that Outlook takes without showing anything here. */
export function noted(): HostAnswer {
  return answered();
}

/** A function command has finished: `event.completed()`. */
export function commandCompleted(args: CallArgs, { frame }: CallContext): HostAnswer {
  frame.completed({ id: String(args[0] ?? ''), status: Number(args[1] ?? 0), data: String(args[2] ?? '') });
  return {};
}

export function closeContainer(_args: CallArgs, { desk, frame }: CallContext): HostAnswer {
  // After the answer: a removed frame can't be answered.
  setTimeout(() => desk.panes.closeFrame(frame));
  return {};
}

/** Single sign-on is not simulated: the code says that the client has none. */
export function refuseSignOn(): HostAnswer {
  return { Error: 13012 };
}
