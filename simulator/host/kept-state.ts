import { formatDate, type Language } from './language';
import type { Appointment } from './open-item';
import { itemIdOf } from '../item-id';
import type { MailPerson } from '../mail-facts';

interface Category {
  readonly displayName: string;
  /** `Preset0` … `Preset24`. */
  readonly color: string;
}

/** What Outlook keeps for the person between visits. Stored with the session on the server. */
export interface KeptState {
  /** Name → JSON, as office.js sends it. */
  readonly roamingSettings: Readonly<Record<string, string>>;
  /** By message. */
  readonly customProperties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Names, by message. */
  readonly categories: Readonly<Record<string, readonly string[]>>;
  readonly masterCategories: readonly Category[];
  /** Where a message was moved to. */
  readonly folders: Readonly<Record<string, MailFolder>>;
  /** Ids of messages that have been opened. */
  readonly read: readonly string[];
}

export type MailFolder = 'inbox' | 'outbox' | 'deleted' | 'junk';

const CATEGORY_NAMES: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Röd kategori', 'Orange kategori', 'Gul kategori', 'Grön kategori', 'Blå kategori'],
  nb: ['Rød kategori', 'Oransje kategori', 'Gul kategori', 'Grønn kategori', 'Blå kategori'],
  nn: ['Raud kategori', 'Oransje kategori', 'Gul kategori', 'Grøn kategori', 'Blå kategori'],
  en: ['Red category', 'Orange category', 'Yellow category', 'Green category', 'Blue category'],
};
const CATEGORY_COLORS = ['Preset0', 'Preset1', 'Preset3', 'Preset4', 'Preset7'];

/** What a new mailbox has. */
export function emptyState(language: Language): KeptState {
  return {
    roamingSettings: {},
    customProperties: {},
    categories: {},
    masterCategories: CATEGORY_NAMES[language].map((displayName, index) => ({
      displayName,
      color: CATEGORY_COLORS[index] ?? 'None',
    })),
    folders: {},
    read: [],
  };
}

const MEETING: Readonly<Record<Language, { subject: string; location: string }>> = {
  sv: { subject: 'Avstämning av registratorernas vecka', location: 'Rum 214' },
  nb: { subject: 'Gjennomgang av arkivets uke', location: 'Rom 214' },
  nn: { subject: 'Gjennomgang av veka i arkivet', location: 'Rom 214' },
  en: { subject: "The registrators' weekly review", location: 'Room 214' },
};

/** The one entry of the calendar: an hour on the simulator's day. */
export function sampleAppointment(language: Language, user: MailPerson, now: Date): Appointment {
  const day = formatDate(now, 'sv', { year: 'numeric', month: '2-digit', day: '2-digit' });
  return {
    mode: 'appointment',
    id: itemIdOf('appointment-1'),
    ...MEETING[language],
    organizer: user,
    start: `${day}T15:00:00+01:00`,
    end: `${day}T16:00:00+01:00`,
  };
}
