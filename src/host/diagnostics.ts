import type { HostFailure } from './mail-host';

/** A failure as it may be shown to whoever helps: names and times, never a word of a message, an address or a subject. */
export interface NamedFailure {
  /** When it ended, in milliseconds since 1970. */
  readonly at: number;
  /** What failed: a failure of the host by its name, or `fault`, an error of ours. */
  readonly name: HostFailure['kind'] | 'fault';
  /** The host call; of a fault the name of the error and where in the built files it was thrown. */
  readonly call: string;
  /** The mail program's error code; null when it gave none. */
  readonly code: number | null;
  /** Milliseconds from the call to the failure; null for a fault. */
  readonly took: number | null;
}

/** What the mail program is and what it offers, for whoever helps. Nothing of the open message but its type. */
export interface HostDiagnostics {
  /** As the mail program names itself, for instance `OutlookWebApp`; `''` when it does not say. */
  readonly host: string;
  /** For instance `OfficeOnline`, `PC`, `Mac`. */
  readonly platform: string;
  readonly version: string;
  /** The Mailbox requirement sets that it says it has, of those that we know, for instance `1.5`. */
  readonly requirementSets: readonly string[];
  /** The theme's background as the mail program gives it; `''` when it does not. */
  readonly themeColour: string;
  /** Whether the open item lies in a shared mailbox; null when the mail program has no way to tell. */
  readonly isShared: boolean | null;
  /** What the person may do in a shared mailbox, as the mail program's number; null elsewhere. */
  readonly delegatePermissions: number | null;
  /** What the add-in is allowed, as far as it can be seen without trying: false when even the person's name is refused. */
  readonly mayRead: boolean;
  /** UTF-16 units of JSON that each feature keeps in the person's settings. */
  readonly settings: Readonly<Record<string, number>>;
  /** The latest failures, oldest first. */
  readonly failures: readonly NamedFailure[];
}
