import type { Language } from '../host/language';
import { EN_WORDS } from './words-en';
import { NB_WORDS } from './words-nb';
import { NN_WORDS } from './words-nn';
import { SV_WORDS } from './words-sv';

/** Every text that the simulator's own page shows. `{…}` is filled in. */
export interface Words {
  readonly simulator: string;
  readonly clock: string;
  readonly municipality: string;
  readonly noPolicy: string;
  readonly languageLabel: string;
  readonly client: string;
  readonly fault: string;
  readonly noFault: string;
  readonly paneWidth: string;
  readonly dark: string;
  readonly openEml: string;
  readonly dropEml: string;
  readonly mail: string;
  readonly search: string;
  readonly newMessage: string;
  readonly folders: string;
  readonly inbox: string;
  readonly outbox: string;
  readonly deleted: string;
  readonly junk: string;
  readonly calendar: string;
  readonly messages: string;
  readonly emptyFolder: string;
  readonly nothingFound: string;
  readonly nothingSelected: string;
  readonly noSubject: string;
  readonly noSender: string;
  readonly reply: string;
  readonly replyAll: string;
  readonly forward: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly attachments: string;
  readonly hasAttachments: string;
  readonly unread: string;
  readonly open: string;
  readonly save: string;
  readonly close: string;
  readonly remove: string;
  readonly send: string;
  readonly dontSend: string;
  readonly discard: string;
  readonly attach: string;
  readonly body: string;
  readonly messageText: string;
  readonly noReceiver: string;
  readonly draft: string;
  readonly drafts: string;
  readonly messageCommands: string;
  readonly pin: string;
  readonly unpin: string;
  readonly closePane: string;
  readonly dismiss: string;
  readonly problems: string;
  readonly when: string;
  readonly where: string;
  readonly organizer: string;
  readonly unknownCall: string;
  readonly unknownAction: string;
  readonly unknownEvent: string;
  readonly newerCall: string;
  readonly forbiddenCall: string;
  readonly wrongName: string;
  readonly sentFolderHint: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  sv: SV_WORDS,
  nb: NB_WORDS,
  nn: NN_WORDS,
  en: EN_WORDS,
};

/** Puts values into the `{…}` of a text. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
