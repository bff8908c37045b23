import type { AddinFrame } from './addin-frame';
import type { Desk } from './desk';
import type { Draft, PeopleField } from './draft';
import type { OpenItem, OpenMessage } from './open-item';
import { ERROR, type HostAnswer } from './wire';
import type { MailPerson } from '../mail-facts';
import type { Permission } from '../manifest-facts';

/** An attachment of a form as office.js sends it. */
export type FormAttachment =
  | readonly ['file', name: string, address: string, isInline?: boolean]
  | readonly ['item', name: string, itemId: string];

/** All arguments that office.js sends, of whatever call; each call has only its own. */
export interface CallArgs {
  readonly data?: string;
  /** 0 text, 3 HTML. */
  readonly coercionType?: number;
  readonly appendTxt?: string;
  readonly htmlBody?: string;
  readonly attachments?: readonly FormAttachment[];
  readonly toRecipients?: readonly string[];
  readonly ccRecipients?: readonly string[];
  readonly bccRecipients?: readonly string[];
  readonly subject?: string;
  /** 0 to, 1 cc, 2 bcc. */
  readonly recipientField?: number;
  readonly recipientArray?: readonly MailPerson[];
  readonly uri?: string;
  readonly base64String?: string;
  readonly name?: string;
  readonly value?: string;
  readonly isInline?: boolean;
  readonly itemId?: string;
  readonly id?: string;
  readonly attachmentIndex?: string;
  readonly key?: string;
  readonly type?: number;
  readonly message?: string;
  readonly icon?: string;
  readonly persistent?: boolean;
  readonly time?: number;
  readonly isRest?: boolean;
  readonly destinationFolder?: string;
  readonly customProperties?: Readonly<Record<string, unknown>>;
  readonly internetHeaderKeys?: readonly string[];
  readonly internetHeaderNameValuePairs?: Readonly<Record<string, string>>;
  readonly categories?: readonly string[];
  readonly categoryDetails?: readonly { readonly displayName: string; readonly color: string }[];
  /** `roamingSettings.saveAsync` sends an array of one; generic Office methods number their arguments. */
  readonly [position: number]: unknown;
}

export interface CallContext {
  readonly desk: Desk;
  readonly frame: AddinFrame;
  /** What is open beside the frame at the moment of the call. */
  readonly item: OpenItem;
}

/** One thing that an add-in can ask of Outlook. */
export interface HostCall {
  readonly dispId: number;
  /** In Office.js's words. */
  readonly name: string;
  /** The Mailbox requirement set that brought it. */
  readonly since: string;
  readonly permission: Permission;
  readonly run: (args: CallArgs, context: CallContext) => HostAnswer | Promise<HostAnswer>;
}

/** Thrown inside a call: Outlook answers with this error code. */
export class Refusal extends Error {
  constructor(readonly code: number) {
    super(`Outlook's error ${code}`);
  }
}

export function readItem({ item }: CallContext): OpenMessage {
  if (item?.mode !== 'read') throw new Refusal(ERROR.itemNotFound);
  return item;
}

export function draftItem({ item }: CallContext): Draft {
  if (item?.mode !== 'compose') throw new Refusal(ERROR.itemNotFound);
  return item;
}

/** The key under which Outlook keeps properties and categories of the item. */
export function keptKey({ item }: CallContext): string {
  if (item?.mode === 'read') return item.facts.id;
  if (item?.mode === 'compose') return item.key;
  throw new Refusal(ERROR.itemNotFound);
}

export function peopleField(args: CallArgs): PeopleField {
  return (['to', 'cc', 'bcc'] as const)[args.recipientField ?? 0] ?? 'to';
}
