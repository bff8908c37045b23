import type { HeaderField } from '../mail/message';

/** The fields that tell where a message came from, in small letters, and how many of each are reported. */
const REPORTED: ReadonlyMap<string, number> = new Map([
  ['from', 1],
  ['sender', 1],
  ['reply-to', 1],
  ['return-path', 1],
  ['message-id', 1],
  ['date', 1],
  ['authentication-results', 1],
  ['received-spf', 1],
  ['x-ms-exchange-organization-scl', 1],
  ['x-forefront-antispam-report', 1],
  ['x-originating-ip', 1],
  ['received', 8],
]);

/**
 * The fields of a message that those who look after the computers need, top-most first. The others may hold what is
 * nobody's business: lists of receivers, other systems' marks.
 */
export function reportedHeaders(headers: readonly HeaderField[]): readonly HeaderField[] {
  const left = new Map(REPORTED);
  return headers.filter(({ name }) => {
    const key = name.toLowerCase();
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  });
}
