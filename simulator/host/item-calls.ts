import { draftItem, keptKey, readItem, Refusal, type CallArgs, type CallContext } from './call-context';
import { outgoingContent } from './drafts';
import { hostPerson } from './initial-data';
import { notificationOf, officeNotification } from './notification';
import { htmlOfText } from './plain-text';
import { answered, ERROR, refused, type HostAnswer } from './wire';

/** Calls on the open item, read or written. */

export function getBody(args: CallArgs, context: CallContext): HostAnswer {
  const html = args.coercionType === 3;
  const { item } = context;
  if (item?.mode === 'compose') return answered(html ? item.body.html : item.body.text);
  if (item?.mode === 'appointment') return answered('');
  const { facts } = readItem(context);
  if (!html) return answered(facts.text);
  return answered(
    facts.html === '' ? `<html><body><div>${htmlOfText(facts.text)}</div></body></html>` : facts.html,
  );
}

export function getAllHeaders(_args: CallArgs, context: CallContext): HostAnswer {
  return answered(readItem(context).facts.headers);
}

export async function getAttachmentContent(args: CallArgs, context: CallContext): Promise<HostAnswer> {
  const { item, desk } = context;
  if (item?.mode === 'compose') {
    const found = item.attachments.find((attachment) => attachment.id === args.id);
    if (!found) throw new Refusal(ERROR.attachmentIdentifier);
    return answered(await outgoingContent(desk, found.outgoing));
  }
  const { facts } = readItem(context);
  const found = facts.attachments.find((attachment) => attachment.id === args.id);
  if (!found) throw new Refusal(ERROR.attachmentIdentifier);
  return answered(await desk.client.attachment(facts.id, found.index));
}

/** The four calls with an answer of their own shape begin with this one. */
export function loadCustomProperties(_args: CallArgs, context: CallContext): HostAnswer {
  const properties = context.desk.kept.customProperties[keptKey(context)] ?? {};
  return { wasSuccessful: true, customProperties: JSON.stringify(properties) };
}

export function saveCustomProperties(args: CallArgs, context: CallContext): HostAnswer {
  const { kept } = context.desk;
  context.desk.keep('customProperties', {
    ...kept.customProperties,
    [keptKey(context)]: args.customProperties ?? {},
  });
  return answered();
}

export function getCategories(_args: CallArgs, context: CallContext): HostAnswer {
  const { kept } = context.desk;
  const names = kept.categories[keptKey(context)] ?? [];
  const details = kept.masterCategories.filter((category) => names.includes(category.displayName));
  return answered(details.length > 0 ? details : null);
}

export function addCategories(args: CallArgs, context: CallContext): HostAnswer {
  const { kept } = context.desk;
  const wanted = args.categories ?? [];
  const known = kept.masterCategories.map((category) => category.displayName);
  if (wanted.some((name) => !known.includes(name))) return refused(ERROR.unknownCategory);
  const key = keptKey(context);
  const names = [...new Set([...(kept.categories[key] ?? []), ...wanted])];
  context.desk.keep('categories', { ...kept.categories, [key]: names });
  return answered();
}

export function removeCategories(args: CallArgs, context: CallContext): HostAnswer {
  const { kept } = context.desk;
  const key = keptKey(context);
  const names = (kept.categories[key] ?? []).filter((name) => !args.categories?.includes(name));
  context.desk.keep('categories', { ...kept.categories, [key]: names });
  return answered();
}

/** `addAsync`: the key must be new. */
export function addNotification(args: CallArgs, context: CallContext): HostAnswer {
  const item = barred(context);
  if (item.notifications.some((bar) => bar.key === args.key)) return refused(ERROR.duplicateKey);
  return replaceNotification(args, context);
}

export function replaceNotification(args: CallArgs, context: CallContext): HostAnswer {
  const item = barred(context);
  const { key = '', type = 0, message = '', persistent = false, icon = '' } = args;
  item.notifications = [
    ...item.notifications.filter((bar) => bar.key !== key),
    notificationOf(key, type, message, persistent, icon),
  ];
  item.changed();
  return answered();
}

export function getNotifications(_args: CallArgs, context: CallContext): HostAnswer {
  return answered(barred(context).notifications.map(officeNotification));
}

export function removeNotification(args: CallArgs, context: CallContext): HostAnswer {
  const item = barred(context);
  if (!item.notifications.some((bar) => bar.key === args.key)) return refused(ERROR.unknownKey);
  item.notifications = item.notifications.filter((bar) => bar.key !== args.key);
  item.changed();
  return answered();
}

/** The items that have info bars. */
function barred(context: CallContext) {
  return context.item?.mode === 'compose' ? context.item : readItem(context);
}

export function moveItem(args: CallArgs, context: CallContext): HostAnswer {
  const folder = ({ inbox: 'inbox', junk: 'junk', deletedItems: 'deleted' } as const)[
    args.destinationFolder ?? ''
  ];
  if (!folder) return refused(ERROR.itemNotFound);
  context.desk.move(readItem(context).facts.id, folder);
  return answered();
}

export function getFrom(_args: CallArgs, context: CallContext): HostAnswer {
  const { user } = context.desk;
  return answered(hostPerson(draftItem(context).from ?? user, user));
}

export function getSharedProperties(_args: CallArgs, { desk }: CallContext): HostAnswer {
  const { address } = desk.user;
  return answered({
    owner: address,
    delegatePermissions: 63,
    targetMailbox: address,
    targetRestUrl: location.origin,
  });
}
