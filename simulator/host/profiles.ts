/** What clients of different ages say that they can do. */
export interface Profile {
  /** The Mailbox requirement set, as in `?mailbox=`. */
  readonly mailbox: string;
  /** A client that is like that. */
  readonly like: string;
  /** The whole answer of `Office.context.requirements.isSetSupported`. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

const profile = (mailbox: string, like: string, others: Record<string, string>): Profile => ({
  mailbox,
  like,
  requirementSets: { Mailbox: mailbox, AddinCommands: '1.1', ...others },
});

/** The newest first: it is the default. office.js 1.1.110 has no calls newer than 1.11. */
export const PROFILES: readonly Profile[] = [
  profile('1.11', 'Outlook on the web', { DialogApi: '1.2', IdentityAPI: '1.3' }),
  profile('1.9', 'Outlook LTSC 2021', { DialogApi: '1.2', IdentityAPI: '1.3' }),
  profile('1.8', 'Outlook for Mac (classic)', { DialogApi: '1.1' }),
  profile('1.5', 'Exchange Server 2016/2019', { DialogApi: '1.1' }),
];

/** True when requirement set `since` is within `profile`. Sets are compared as versions: 1.10 is newer than 1.9. */
export function has(profile: Profile, since: string): boolean {
  const minor = (version: string) => Number(version.split('.')[1]);
  return minor(since) <= minor(profile.mailbox);
}
