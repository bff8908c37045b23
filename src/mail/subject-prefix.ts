const FORWARD = new Set([
  'vb',
  'vs',
  'vl',
  'fw',
  'fwd',
  'wg',
  'vidarebefordrat',
  'vidarebefordrad',
  'vidarebefordran',
  'vidarebefordring',
  'videresendt',
  'videresending',
  'vidaresending',
  'vidaresendt',
]);
const REPLY = new Set(['sv', 're', 'aw', 'antw', 'svar']);
/** A subject is looked at in its first part only. */
const MAX_SUBJECT = 500;
/** `[Extern]`, which some mail servers put in front. */
const TAG = /^\s*\[[^\]]{0,40}\]\s*/;
const PREFIX = /^\s*(\p{L}{2,16})\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s?:/u;

/** What the outermost prefix of a subject says. `SV: VB: Fråga` is a reply, `VB: SV: Fråga` a forward. */
export function subjectPrefix(subject: string): 'reply' | 'forward' | 'none' {
  const word = (PREFIX.exec(untagged(subject))?.[1] ?? '').toLowerCase();
  if (FORWARD.has(word)) return 'forward';
  return REPLY.has(word) ? 'reply' : 'none';
}

/** The subject without the forward prefixes in front: what it was before it was passed on. */
export function withoutForwardPrefix(subject: string): string {
  let rest = subject;
  while (subjectPrefix(rest) === 'forward') rest = untagged(rest).replace(PREFIX, '');
  return rest.trim();
}

function untagged(subject: string): string {
  return subject.slice(0, MAX_SUBJECT).replace(TAG, '');
}
