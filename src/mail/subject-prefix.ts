import { LETTERS } from '../lib/letters';

/** What a mail program puts before a subject, and what it says of the message. */
type Prefix = 'reply' | 'forward' | 'about';

/**
 * What mail programs put before a subject in the Nordic languages, English and German, in lower case. `about` is
 * written for an answer by some programs (`Ang:`), but also by people who begin a message: it tells neither.
 */
const PREFIXES: ReadonlyMap<string, Prefix> = new Map([
  ...words('reply', ['sv', 're', 'aw', 'antw', 'svar']),
  ...words('forward', ['vb', 'vs', 'vl', 'fw', 'fwd', 'wg']),
  ...words('forward', ['vidarebefordrat', 'vidarebefordrad', 'vidarebefordran', 'vidarebefordring']),
  ...words('forward', ['videresendt', 'videresending', 'vidaresending', 'vidaresendt']),
  ...words('about', ['ang']),
]);

/** A subject is looked at in its first part only. */
const MAX_SUBJECT = 500;
/** `[Extern]`, which some mail servers put in front. */
const TAG = /^\s*\[[^\]]{0,40}\]\s*/;
/** A word and a colon, perhaps counted: `RE[2]:`, `Fwd (3) :`. */
const PREFIX = new RegExp(`^\\s*([${LETTERS}]{2,16})\\s?(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\^\\d{1,3})?\\s?:`);
/** The same where the one before it ended. */
const STACKED = new RegExp(`${PREFIX.source.slice(1)}\\s*`, 'uy');

/** What the outermost prefix of a subject says. `SV: VB: Fråga` is a reply, `VB: SV: Fråga` a forward. */
export function subjectPrefix(subject: string): 'reply' | 'forward' | 'none' {
  const prefix = meaning(PREFIX.exec(untagged(subject)));
  return prefix === undefined || prefix === 'about' ? 'none' : prefix;
}

/** The subject without the forward prefixes in front: what it was before it was passed on. */
export function withoutForwardPrefix(subject: string): string {
  let rest = subject;
  while (subjectPrefix(rest) === 'forward') rest = untagged(rest).replace(PREFIX, '');
  return rest.trim();
}

/** The subject without any of the prefixes in front, of answers and of forwards; a tag as `[#4418]` ends them. */
export function withoutPrefixes(subject: string): string {
  let from = 0;
  for (;;) {
    STACKED.lastIndex = from;
    const match = STACKED.exec(subject);
    if (match === null || meaning(match) === undefined) return subject.slice(from).trim();
    from += match[0].length;
  }
}

function words(prefix: Prefix, written: readonly string[]): [string, Prefix][] {
  return written.map((word) => [word, prefix]);
}

function meaning(match: RegExpExecArray | null): Prefix | undefined {
  return PREFIXES.get((match?.[1] ?? '').toLowerCase());
}

function untagged(subject: string): string {
  return subject.slice(0, MAX_SUBJECT).replace(TAG, '');
}
