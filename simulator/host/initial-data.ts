import type { MailAttachment, MailPerson } from '../mail-facts';
import type { Permission } from '../manifest-facts';
import { TIME_ZONE } from './language';
import type { OpenItem } from './open-item';

/** The host's numbers for kinds of items. */
const ITEM = { message: 1, appointment: 2, messageCompose: 4, none: 6 } as const;
/** The host's numbers for permissions; a restricted add-in gets none. */
const PERMISSION: Readonly<Record<Permission, number | undefined>> = {
  Restricted: undefined,
  ReadItem: 1,
  ReadWriteItem: 3,
  ReadWriteMailbox: 2,
};
/** The version that the simulated Outlook on the web gives. */
export const HOST_VERSION = '20261113003.07';

export interface InitialDataInput {
  readonly item: OpenItem;
  readonly permission: Permission;
  readonly user: MailPerson;
  readonly appId: string;
  readonly origin: string;
}

/** What office.js gets when it starts and each time another item is selected. */
export function initialData({
  item,
  permission,
  user,
  appId,
  origin,
}: InitialDataInput): Record<string, unknown> {
  const mailbox = {
    permissionLevel: PERMISSION[permission],
    hostVersion: HOST_VERSION,
    owaView: 'ThreeColumns',
    ewsUrl: `${origin}/EWS/Exchange.asmx`,
    restUrl: `${origin}/api`,
    userProfileType: 'office365',
    userDisplayName: user.name,
    userEmailAddress: user.address,
    userTimeZone: 'W. Europe Standard Time',
    timeZoneOffsets: timeZoneOffsets(),
    isRestIdSupported: false,
    extensionId: appId,
    isFromSharedFolder: false,
    isRead: true,
  };
  if (item === null) return { ...mailbox, itemType: ITEM.none };
  switch (item.mode) {
    case 'compose':
      return {
        ...mailbox,
        itemType: ITEM.messageCompose,
        conversationId: item.conversationId,
        seriesId: null,
      };
    case 'appointment':
      return {
        ...mailbox,
        itemType: ITEM.appointment,
        id: item.id,
        itemClass: 'IPM.Appointment',
        subject: item.subject,
        normalizedSubject: item.subject,
        location: item.location,
        organizer: hostPerson(item.organizer, user),
        start: Date.parse(item.start),
        end: Date.parse(item.end),
        dateTimeCreated: Date.parse(item.start),
        dateTimeModified: Date.parse(item.start),
        to: [hostPerson(user, user)],
        cc: [],
        attachments: [],
        recurrence: null,
        seriesId: null,
        entities: null,
      };
    case 'read': {
      const { facts } = item;
      return {
        ...mailbox,
        itemType: ITEM.message,
        id: facts.itemId,
        conversationId: facts.conversationId,
        internetMessageId: facts.internetMessageId,
        itemClass: 'IPM.Note',
        subject: facts.subject,
        normalizedSubject: facts.subject.replace(/^((re|sv|fw|fwd|vb|vs)\s*:\s*)+/i, ''),
        dateTimeCreated: Date.parse(facts.received),
        dateTimeModified: Date.parse(facts.received),
        from: hostPerson(facts.from, user),
        sender: hostPerson(facts.sender, user),
        to: facts.to.map((person) => hostPerson(person, user)),
        cc: facts.cc.map((person) => hostPerson(person, user)),
        bcc: [],
        attachments: facts.attachments.map(hostAttachment),
        entities: null,
        recurrence: null,
        seriesId: null,
      };
    }
  }
}

/** A person on the wire. Outlook calls those of its own organisation users. */
export function hostPerson(person: MailPerson, user: MailPerson): Record<string, unknown> {
  const domainOf = ({ address }: MailPerson) => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return {
    name: person.name === '' ? person.address : person.name,
    address: person.address,
    recipientType: domainOf(person) === domainOf(user) ? 2 : 3,
    appointmentResponse: 0,
  };
}

function hostAttachment(attachment: MailAttachment): Record<string, unknown> {
  return {
    id: attachment.id,
    name: attachment.name,
    contentType: attachment.contentType,
    size: attachment.size,
    isInline: attachment.inline,
    attachmentType: attachment.kind === 'message' ? 1 : 0,
  };
}

const DAY = 86_400_000;

/** Offsets from UTC in minutes over the years around the mailbox's day, for `convertToLocalClientTime`. */
function timeZoneOffsets(): { start: number; end: number; offset: number }[] {
  const offsets: { start: number; end: number; offset: number }[] = [];
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: TIME_ZONE, timeZoneName: 'longOffset' });
  for (let day = Date.UTC(2025, 0, 1, 1); day < Date.UTC(2029, 0, 1); day += DAY) {
    const zone = clock.formatToParts(day).find((part) => part.type === 'timeZoneName')?.value ?? '';
    const offset = zone.endsWith('02:00') ? 120 : 60;
    const last = offsets.at(-1);
    if (last?.offset === offset) last.end = day + DAY;
    else offsets.push({ start: day, end: day + DAY, offset });
  }
  return offsets;
}
