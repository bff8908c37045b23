import type { MailPerson } from '../mail-facts';
import { messageIdOf } from '../item-id';
import { draftItem, peopleField, Refusal, type CallArgs, type CallContext } from './call-context';
import { htmlOf } from './draft-body';
import { hostPerson } from './initial-data';
import { answered, ERROR, refused, type HostAnswer } from './wire';

/** Calls on a message that the person writes. */

export function setSelectedData(args: CallArgs, context: CallContext): HostAnswer {
  draftItem(context).body.insertAtCursor(htmlOf(args.data ?? '', args.coercionType));
  return answered();
}

export function getSelectedData(args: CallArgs, context: CallContext): HostAnswer {
  const data = draftItem(context).body.selected(args.coercionType === 3 ? 'html' : 'text');
  return answered({ data, sourceProperty: 'body' });
}

export function setBody(args: CallArgs, context: CallContext): HostAnswer {
  draftItem(context).body.setHtml(htmlOf(args.data ?? '', args.coercionType));
  return answered();
}

export function prependBody(args: CallArgs, context: CallContext): HostAnswer {
  draftItem(context).body.prepend(htmlOf(args.data ?? '', args.coercionType));
  return answered();
}

export function appendOnSend(args: CallArgs, context: CallContext): HostAnswer {
  draftItem(context).appendOnSend = htmlOf(args.appendTxt ?? '', args.coercionType);
  return answered();
}

export function setSignature(args: CallArgs, context: CallContext): HostAnswer {
  draftItem(context).body.setSignature(htmlOf(args.data ?? '', args.coercionType));
  return answered();
}

export function getPeople(args: CallArgs, context: CallContext): HostAnswer {
  const { user } = context.desk;
  return answered(draftItem(context).people[peopleField(args)].map((person) => hostPerson(person, user)));
}

export function setPeople(args: CallArgs, context: CallContext): HostAnswer {
  draftItem(context).setPeople(peopleField(args), people(args));
  return answered();
}

export function addPeople(args: CallArgs, context: CallContext): HostAnswer {
  const draft = draftItem(context);
  const field = peopleField(args);
  const present = draft.people[field].map((person) => person.address.toLowerCase());
  const added = people(args).filter((person) => !present.includes(person.address.toLowerCase()));
  draft.setPeople(field, [...draft.people[field], ...added]);
  return answered();
}

function people(args: CallArgs): MailPerson[] {
  return (args.recipientArray ?? []).map(({ name, address }) => ({
    name: name === address ? '' : name,
    address,
  }));
}

export function setSubject(args: CallArgs, context: CallContext): HostAnswer {
  draftItem(context).setSubject(args.subject ?? '');
  return answered();
}

export function getSubject(_args: CallArgs, context: CallContext): HostAnswer {
  return answered(draftItem(context).subject);
}

export function getComposeType(_args: CallArgs, context: CallContext): HostAnswer {
  return answered({ composeType: draftItem(context).composeType, coercionType: 'html' });
}

export function getDraftAttachments(_args: CallArgs, context: CallContext): HostAnswer {
  const attachments = draftItem(context).attachments.map(({ id, name, size, inline, outgoing }) => {
    return { id, name, size, isInline: inline, attachmentType: outgoing.kind === 'message' ? 1 : 0 };
  });
  return answered(attachments);
}

export async function addFile(args: CallArgs, context: CallContext): Promise<HostAnswer> {
  const draft = draftItem(context);
  const file = await context.desk.drafts.fetchFile(args.name ?? '', args.uri ?? '', args.isInline ?? false);
  if (!file) throw new Refusal(ERROR.attachmentAddress);
  return answered(draft.attach(file).id);
}

export function addFileFromBase64(args: CallArgs, context: CallContext): HostAnswer {
  const { name = '', base64String: base64 = '', isInline: inline = false } = args;
  const contentType = 'application/octet-stream';
  const size = Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
  const outgoing = { kind: 'file', name, contentType, base64, inline } as const;
  return answered(draftItem(context).attach({ name, contentType, size, inline, outgoing }).id);
}

export async function addItem(args: CallArgs, context: CallContext): Promise<HostAnswer> {
  const draft = draftItem(context);
  const attachment = await context.desk.drafts.wholeMessage(args.name ?? '', messageIdOf(args.itemId ?? ''));
  if (!attachment) throw new Refusal(ERROR.itemNotFound);
  return answered(draft.attach(attachment).id);
}

export function removeAttachment(args: CallArgs, context: CallContext): HostAnswer {
  return draftItem(context).detach(args.attachmentIndex ?? '')
    ? answered()
    : refused(ERROR.attachmentIdentifier);
}

export function saveDraft(_args: CallArgs, context: CallContext): HostAnswer {
  return answered(draftItem(context).save());
}

export function getItemId(_args: CallArgs, context: CallContext): HostAnswer {
  const { itemId } = draftItem(context);
  return itemId === '' ? refused(ERROR.notSaved) : answered(itemId);
}

export function closeDraft(_args: CallArgs, context: CallContext): HostAnswer {
  context.desk.drafts.discard(draftItem(context));
  return answered();
}

export function getHeaders(args: CallArgs, context: CallContext): HostAnswer {
  const { headers } = draftItem(context);
  const wanted = (args.internetHeaderKeys ?? []).filter((name) => name in headers);
  return answered(Object.fromEntries(wanted.map((name) => [name, headers[name]])));
}

export function setHeaders(args: CallArgs, context: CallContext): HostAnswer {
  const draft = draftItem(context);
  draft.headers = { ...draft.headers, ...args.internetHeaderNameValuePairs };
  return answered();
}

export function removeHeaders(args: CallArgs, context: CallContext): HostAnswer {
  const draft = draftItem(context);
  const kept = Object.entries(draft.headers).filter(([name]) => !args.internetHeaderKeys?.includes(name));
  draft.headers = Object.fromEntries(kept);
  return answered();
}

export function setSessionData(args: CallArgs, context: CallContext): HostAnswer {
  const draft = draftItem(context);
  draft.sessionData = { ...draft.sessionData, [args.name ?? '']: args.value ?? '' };
  return answered();
}

export function getSessionData(args: CallArgs, context: CallContext): HostAnswer {
  const value = draftItem(context).sessionData[args.name ?? ''];
  return value === undefined ? refused(ERROR.unknownKey) : answered(value);
}

export function getAllSessionData(_args: CallArgs, context: CallContext): HostAnswer {
  return answered(draftItem(context).sessionData);
}

export function clearSessionData(_args: CallArgs, context: CallContext): HostAnswer {
  draftItem(context).sessionData = {};
  return answered();
}

export function removeSessionData(args: CallArgs, context: CallContext): HostAnswer {
  const draft = draftItem(context);
  if (!((args.name ?? '') in draft.sessionData)) return refused(ERROR.unknownKey);
  const kept = Object.entries(draft.sessionData).filter(([name]) => name !== args.name);
  draft.sessionData = Object.fromEntries(kept);
  return answered();
}

export function getDelay(_args: CallArgs, context: CallContext): HostAnswer {
  return answered(draftItem(context).delayedUntil);
}

export function setDelay(args: CallArgs, context: CallContext): HostAnswer {
  draftItem(context).delayedUntil = args.time ?? 0;
  return answered();
}
