/** What the simulator reads of the add-in's manifest. */

/** From the weakest to the strongest. */
export const PERMISSIONS = ['Restricted', 'ReadItem', 'ReadWriteItem', 'ReadWriteMailbox'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** A text with its translations by locale, for instance `nb-NO`. */
export interface LocalText {
  readonly value: string;
  readonly byLocale: Readonly<Record<string, string>>;
}

/** One button of the add-in in Outlook's ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: LocalText;
  readonly tip: LocalText;
  /** Path on this server. */
  readonly icon: string;
  readonly action:
    | { readonly kind: 'pane'; readonly page: string; readonly pinnable: boolean }
    | { readonly kind: 'function'; readonly name: string };
}

export interface ManifestFacts {
  readonly id: string;
  readonly name: LocalText;
  readonly permission: Permission;
  /** The Mailbox requirement set that the add-in needs at least, for instance `1.5`. */
  readonly minimum: string;
  /** Path of the page that runs function commands; `''` when the add-in has none. */
  readonly functionPage: string;
  /** The functions that Outlook runs by itself, by the event's name in the manifest; in the same page as the commands. */
  readonly events: Readonly<Record<string, string>>;
  readonly read: readonly RibbonButton[];
  readonly compose: readonly RibbonButton[];
}

export function inLocale(text: LocalText, locale: string): string {
  return text.byLocale[locale.toLowerCase()] ?? text.value;
}
