/**
 * What can be broken on purpose with `?fault=<name>`. Each has one sentence that says what a person sees of it.
 * The server reads this table too, so nothing here may need a browser.
 */

/** How a broken host call behaves. */
export type CallFault =
  | { readonly act: 'fail'; readonly code: number }
  | { readonly act: 'fail-once'; readonly code: number }
  | { readonly act: 'hang' }
  /** Late for the item that is asked about first; later items are answered at once. */
  | { readonly act: 'late-for-first-item'; readonly milliseconds: number };

export interface Fault {
  /** Lower-case words with hyphens. */
  readonly name: string;
  /** What is broken, in Office.js's words, or the file. */
  readonly call: string;
  readonly effect: string;
  /** The host calls that it breaks, by dispId. */
  readonly dispIds?: readonly number[];
  readonly breaks?: CallFault;
}

const BODY = [37];
const REPLY = [10, 11, 30, 31, 181, 182, 183, 184];
const NEW_MESSAGE = [44, 178];
const INSERT = [13, 29];
const SETTINGS = [404];

/** Late answers come after this many milliseconds. */
const LATE = 4_000;

export const FAULTS: readonly Fault[] = [
  {
    name: 'body-fails',
    call: 'item.body.getAsync',
    effect: 'The text of the message can never be read (error 9020).',
    dispIds: BODY,
    breaks: { act: 'fail', code: 9020 },
  },
  {
    name: 'body-fails-once',
    call: 'item.body.getAsync',
    effect: 'The first reading of the text fails (error 5001), the next one works.',
    dispIds: BODY,
    breaks: { act: 'fail-once', code: 5001 },
  },
  {
    name: 'body-hangs',
    call: 'item.body.getAsync',
    effect: 'Outlook never answers when asked for the text.',
    dispIds: BODY,
    breaks: { act: 'hang' },
  },
  {
    name: 'body-late',
    call: 'item.body.getAsync',
    effect: 'The text of the first message comes after four seconds, that of every later message at once.',
    dispIds: BODY,
    breaks: { act: 'late-for-first-item', milliseconds: LATE },
  },
  {
    name: 'headers-fail',
    call: 'item.getAllInternetHeadersAsync',
    effect: 'The header fields can not be read (error 9020).',
    dispIds: [168],
    breaks: { act: 'fail', code: 9020 },
  },
  {
    name: 'attachment-fails',
    call: 'item.getAttachmentContentAsync',
    effect: 'No attachment can be opened (error 9020).',
    dispIds: [150],
    breaks: { act: 'fail', code: 9020 },
  },
  {
    name: 'reply-hangs',
    call: 'item.displayReplyFormAsync',
    effect: 'The reply form never opens and Outlook never answers.',
    dispIds: REPLY,
    breaks: { act: 'hang' },
  },
  {
    name: 'reply-fails',
    call: 'item.displayReplyFormAsync',
    effect: 'The reply form does not open (error 5001).',
    dispIds: REPLY,
    breaks: { act: 'fail', code: 5001 },
  },
  {
    name: 'new-message-hangs',
    call: 'mailbox.displayNewMessageFormAsync',
    effect: 'The form for a new message never opens and Outlook never answers.',
    dispIds: NEW_MESSAGE,
    breaks: { act: 'hang' },
  },
  {
    name: 'new-message-fails',
    call: 'mailbox.displayNewMessageFormAsync',
    effect: 'The form for a new message does not open (error 5001).',
    dispIds: NEW_MESSAGE,
    breaks: { act: 'fail', code: 5001 },
  },
  {
    name: 'settings-fail',
    call: 'roamingSettings.saveAsync',
    effect: "The person's own settings can not be saved (error 9019).",
    dispIds: SETTINGS,
    breaks: { act: 'fail', code: 9019 },
  },
  {
    name: 'settings-hang',
    call: 'roamingSettings.saveAsync',
    effect: "Outlook never answers when the person's own settings are saved.",
    dispIds: SETTINGS,
    breaks: { act: 'hang' },
  },
  {
    name: 'insert-fails',
    call: 'item.body.setSelectedDataAsync',
    effect: 'No text can be put at the cursor of a draft (error 5001).',
    dispIds: INSERT,
    breaks: { act: 'fail', code: 5001 },
  },
  {
    name: 'signature-fails',
    call: 'item.body.setSignatureAsync',
    effect: 'The signature of a draft can not be set (error 5001).',
    dispIds: [173],
    breaks: { act: 'fail', code: 5001 },
  },
  {
    name: 'properties-load-fails',
    call: 'item.loadCustomPropertiesAsync',
    effect: 'What the add-in has kept on a message can not be read (error 9020).',
    dispIds: [3],
    breaks: { act: 'fail', code: 9020 },
  },
  {
    name: 'properties-save-fails',
    call: 'customProperties.saveAsync',
    effect: 'Nothing can be kept on a message (error 9019).',
    dispIds: [4],
    breaks: { act: 'fail', code: 9019 },
  },
  {
    name: 'properties-save-hangs',
    call: 'customProperties.saveAsync',
    effect: 'Outlook never answers when something is to be kept on a message.',
    dispIds: [4],
    breaks: { act: 'hang' },
  },
  {
    name: 'categories-fail',
    call: 'item.categories.addAsync',
    effect: 'No message can be given a category (error 9044, as when the mailbox does not have it).',
    dispIds: [158],
    breaks: { act: 'fail', code: 9044 },
  },
  {
    name: 'permission-restricted',
    call: 'permission',
    effect: 'The add-in has no permission to read the message: office.js throws at every such call.',
  },
  {
    name: 'office-never-ready',
    call: 'Office.onReady',
    effect: 'Outlook never answers when the pane starts, so Office.onReady never comes.',
  },
  { name: 'office-missing', call: 'office.js', effect: 'office.js can not be loaded (404).' },
  {
    name: 'policy-missing',
    call: 'policy/<id>.json',
    effect: "The municipality's policy is not there (404).",
  },
  {
    name: 'policy-invalid',
    call: 'policy/<id>.json',
    effect: "The municipality's policy is JSON, but not a policy.",
  },
  {
    name: 'policy-not-json',
    call: 'policy/<id>.json',
    effect: 'A web page comes instead of the policy, as from a server that wants a sign-in.',
  },
  {
    name: 'item-changes-silently',
    call: 'mailbox ItemChanged',
    effect:
      'Another message is selected beside a pinned pane and Outlook does not tell the pane: office.js keeps the old item, while every call, getAllInternetHeadersAsync too, answers for the new one.',
  },
];
