import { MAILBOX_DAY, startClock, type Clock } from './clock';
import { FAULTS } from './faults';
import { LANGUAGES, type Language } from './language';
import { PROFILES, type Profile } from './profiles';

/** A name in the address that means nothing, and the ones that do. */
export interface WrongName {
  readonly parameter: 'message' | 'policy' | 'lang' | 'mailbox' | 'fault' | 'now' | 'theme' | 'events';
  readonly given: string;
  readonly right: readonly string[];
}

/** What the page's address asks for. */
export interface PageQuery {
  /** `''` for none. */
  readonly message: string;
  /** `''` for the default one. */
  readonly policy: string;
  readonly language: Language;
  readonly profile: Profile;
  readonly faults: ReadonlySet<string>;
  readonly clock: Clock;
  readonly session: string;
  readonly dark: boolean;
  readonly paneOpen: boolean;
  readonly pinned: boolean;
  /** False: as if an administrator had not deployed the add-in, for only then Outlook runs its events. */
  readonly events: boolean;
  readonly wrong: readonly WrongName[];
}

/**
 * Reads the query of the page's address. A wrong name is left out and listed in `wrong`.
 * @param browserLanguages as `navigator.languages`
 */
export function readPageQuery(search: string, browserLanguages: readonly string[]): PageQuery {
  const query = new URLSearchParams(search);
  const wrong: WrongName[] = [];
  const oneOf = <Name extends string>(
    parameter: WrongName['parameter'],
    right: readonly Name[],
  ): Name | undefined => {
    const given = query.get(parameter) ?? '';
    const found = right.find((name) => name === given);
    if (given !== '' && found === undefined) wrong.push({ parameter, given, right });
    return found;
  };
  const [newest] = PROFILES;
  const mailbox = oneOf(
    'mailbox',
    PROFILES.map((profile) => profile.mailbox),
  );
  const profile = PROFILES.find((candidate) => candidate.mailbox === mailbox) ?? newest;
  if (!profile) throw new Error('There is no profile at all.');
  const wanted = (query.get('fault') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const faultNames = FAULTS.map((fault) => fault.name);
  for (const given of wanted.filter((name) => !faultNames.includes(name))) {
    wrong.push({ parameter: 'fault', given, right: faultNames });
  }
  const now = query.get('now') ?? '';
  // A plus sign that nobody encoded comes as a space.
  const clock = startClock(now === '' ? MAILBOX_DAY : now.replace(' ', '+'));
  if (!clock) wrong.push({ parameter: 'now', given: now, right: [MAILBOX_DAY] });
  return {
    message: query.get('message') ?? '',
    policy: query.get('policy') ?? '',
    language: oneOf('lang', LANGUAGES) ?? browserLanguage(browserLanguages),
    profile,
    faults: new Set(wanted.filter((name) => faultNames.includes(name))),
    clock: clock ?? (startClock(MAILBOX_DAY) as Clock),
    session: query.get('session') ?? 'default',
    dark: oneOf('theme', ['light', 'dark']) === 'dark',
    paneOpen: query.get('pane') === 'open',
    pinned: query.get('pinned') === '1',
    events: oneOf('events', ['on', 'off']) !== 'off',
    wrong,
  };
}

/** Swedish when the browser prefers a language that the simulator does not speak. */
function browserLanguage(languages: readonly string[]): Language {
  for (const tag of languages) {
    const [language = ''] = tag.toLowerCase().split('-');
    const known =
      LANGUAGES.find((candidate) => candidate === language) ?? (language === 'no' ? 'nb' : undefined);
    if (known) return known;
  }
  return 'sv';
}
