import { addressDomain, parseAddress, parseAddressList, samePerson } from './address';
import type { Person } from './message';
import { findMarker, type QuoteMarker } from './quote-marker';
import { signatureLine } from './signature-start';
import { subjectPrefix, withoutForwardPrefix } from './subject-prefix';
import { toLines, unquoted, type Line } from './text-lines';
import type { WrapperKind } from './unwrapped';
import { readDate, type AuthorityZone } from './written-date';

/** A covering note above forwarded mail is at most this long, in UTF-16 units, without signature. */
export const MAX_COVER_NOTE = 600;

/** A message as far as a text tells of it. */
export interface Layer {
  readonly from: Person | null;
  readonly sent: Date | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string;
  readonly text: string;
}

/** A forward taken apart: what the forwarder wrote, and the message inside. */
export interface Peeled {
  readonly words: string;
  readonly wrapper: WrapperKind;
  readonly inner: Layer;
}

/** How much is known of the wrapper beside its text. */
export interface PeelContext {
  readonly zone: AuthorityZone;
  /** Whether a wrapper without any subject prefix may be a forward: headers are known and say that it answers nothing. */
  readonly unmarkedForward: boolean;
}

/**
 * Takes one wrapper off, or gives null when the message is no forward. The rule (OSB-28):
 *
 * 1. What counts is the first place where earlier mail begins. `On … wrote:` or plain `>` there: not a forward.
 * 2. A subject whose outermost prefix is a reply's (`SV:`, `RE:`): not a forward, whatever is quoted, and also when the
 *    answered message was a forward.
 * 3. A line that only forwards have (Gmail, Apple Mail, Thunderbird): a forward.
 * 4. A header block (Outlook) below a subject whose outermost prefix is a forward's (`VB:`, `VS:`, `FW:`): a forward.
 * 5. A header block without any prefix: a forward only if the headers are known and name no message that it answers, and
 *    the sender in the block is somebody else than the one who sent the wrapper.
 * 6. Whoever writes more than a covering note (`MAX_COVER_NOTE`) writes a message of their own, with old mail below.
 * 7. Somebody from outside who sends the receiver's own mail back writes about it: the words above are the message.
 */
export function peel(outer: Layer, context: PeelContext): Peeled | null {
  const prefix = subjectPrefix(outer.subject);
  if (prefix === 'reply') return null;
  const lines = toLines(outer.text);
  const marker = findMarker(lines);
  const block = marker?.block;
  if (!marker || !block || marker.kind === 'attribution') return null;
  const from = parseAddress(block.from);
  if (!from) return null;
  const unmarked =
    context.unmarkedForward && prefix === 'none' && outer.from !== null && !samePerson(outer.from, from);
  if (marker.kind === 'block' && prefix !== 'forward' && !unmarked) return null;
  const words = wordsAbove(outer.text, lines, marker.first);
  if (words.length > MAX_COVER_NOTE || (words !== '' && sendsBack(outer, from))) return null;
  return {
    words,
    wrapper: marker.client,
    inner: {
      from,
      sent: readDate(block.sent, context.zone),
      to: parseAddressList(block.to),
      cc: parseAddressList(block.cc),
      subject: block.subject || withoutForwardPrefix(outer.subject),
      text: textBelow(outer.text, lines, marker),
    },
  };
}

/** Whether somebody from another domain than all receivers' quotes a mail from a receiver's domain. */
function sendsBack(outer: Layer, quoted: Person): boolean {
  const receivers = [...outer.to, ...outer.cc].map(({ address }) => addressDomain(address));
  const sender = addressDomain(outer.from?.address ?? '');
  const origin = addressDomain(quoted.address);
  return origin !== '' && sender !== '' && receivers.includes(origin) && !receivers.includes(sender);
}

/** The forwarder's own words: the lines above `end` without signature, with outer empty lines taken away. */
export function wordsAbove(text: string, lines: readonly Line[], end: number): string {
  const signature = signatureLine(lines, 0, end);
  const stop = lines[signature ?? end]?.start ?? text.length;
  return text.slice(0, stop).trim();
}

/** The lines from `first` on as a text of their own; a quoted text loses the quote marks that all of it has. */
export function textFrom(text: string, lines: readonly Line[], first: number): string {
  const words = lines.slice(first).find((line) => line.bare !== '');
  return linesAtDepth(text, lines, first, words?.depth ?? 0);
}

function textBelow(text: string, lines: readonly Line[], marker: QuoteMarker): string {
  // The block's depth: in Apple Mail the line that announces the forward may stand outside of the quote.
  const depth = lines[marker.after - 1]?.depth ?? 0;
  return depth > 0 ? linesAtDepth(text, lines, marker.after, depth) : textFrom(text, lines, marker.after);
}

/** A quoted text ends at the first line with words that is quoted less. */
function linesAtDepth(text: string, lines: readonly Line[], first: number, depth: number): string {
  const start = lines[first]?.start ?? text.length;
  if (depth === 0) return trimEmptyLines(text.slice(start));
  const kept: string[] = [];
  for (const line of lines.slice(first)) {
    if (line.depth < depth && line.bare !== '') break;
    kept.push(unquoted(text, line, depth));
  }
  return trimEmptyLines(kept.join('\n'));
}

function trimEmptyLines(text: string): string {
  return text.replace(/^(?:[^\S\n]{0,200}\n)+/, '').trimEnd();
}
