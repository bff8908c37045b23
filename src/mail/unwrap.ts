import { headerValue } from './headers';
import type { Attachment, Message } from './message';
import { splitQuoted } from './newest-text';
import { leadingOwnBlock, originalFromOwnBlock, type OwnOriginal } from './own-original';
import { MAX_COVER_NOTE, peel, wordsAbove, type Layer } from './peel';
import { subjectPrefix } from './subject-prefix';
import { toLines } from './text-lines';
import type { Hop, Unwrapped } from './unwrapped';
import type { AuthorityZone } from './written-date';

/** Wrappers that are taken off one message; what lies deeper stays in the original's text. */
export const MAX_HOPS = 20;

/**
 * The message without its wrappers (OSB-28: through A → B → C it must be seen that A is the original sender). Pure: the
 * text alone decides, by the rule at `peel`; our own block (first in the text) is believed before any client's. For a
 * message that nobody forwarded `carrier` and `original` are the same object.
 *
 * `attached` is the message inside the attachment that `forwardedAttachment` names, once it has been read; it is then
 * the original, unwrapped itself. `zone` is the authority's clock, for dates that are written without a zone.
 *
 * What the original of a text wrapper is made of:
 * - sender, recipients, subject and text as the innermost header block gives them; `sent` from its date;
 * - `received` null, since a header block tells only the sender's clock; our own block tells the real receipt (HAS-12);
 * - attachments: the carrier's that are not inline, since every client's forward carries the original's along;
 * - `html` the carrier's, which holds the original's links; `headers` none: the carrier's are the forwarder's;
 * - `messageId` from the carrier's References, counted back by the number of hops; `''` when they do not reach.
 */
export function unwrap(
  carrier: Message,
  attached: Message | null = null,
  zone: AuthorityZone = 'Europe/Stockholm',
): Unwrapped {
  return attached ? wrapAround(carrier, unwrap(attached, null, zone), zone) : unwrapText(carrier, zone);
}

/** As `unwrap` with an attached message that has been unwrapped already (it may hold an attached message itself). */
export function wrapAround(
  carrier: Message,
  inner: Unwrapped,
  zone: AuthorityZone = 'Europe/Stockholm',
): Unwrapped {
  const block = leadingOwnBlock(carrier, toLines(carrier.text), zone);
  const listed: Hop[] = (block?.forwardedBy ?? []).map((hop) => ({
    ...hop,
    words: '',
    wrapper: 'attached-message',
  }));
  const earlier = listed.length > inner.hops.length ? listed : inner.hops;
  const wrapper = block ? 'own-block' : 'attached-message';
  const words = block?.note.reason || coverNote(carrier);
  const received = inner.original.received ?? block?.received ?? null;
  return {
    carrier,
    original: received === inner.original.received ? inner.original : { ...inner.original, received },
    hops: [...earlier, lastHop(carrier, words, wrapper)],
    note: block?.note ?? null,
  };
}

/**
 * The attachment that must be opened to see the original: the only attached message of a message that is a forward by
 * its subject or our own block, or that says little itself. Null otherwise: an answer's and a delivery report's attached
 * message is not what it is about.
 */
export function forwardedAttachment(carrier: Message): Attachment | null {
  const messages = carrier.attachments.filter((attachment) => attachment.type === 'message');
  const [only] = messages;
  if (!only || messages.length > 1 || isReport(carrier)) return null;
  if (leadingOwnBlock(carrier, toLines(carrier.text), 'Europe/Stockholm')) return only;
  const prefix = subjectPrefix(carrier.subject);
  if (prefix === 'reply') return null;
  return prefix === 'forward' || coverNote(carrier).length <= MAX_COVER_NOTE ? only : null;
}

function unwrapText(carrier: Message, zone: AuthorityZone): Unwrapped {
  const outer: Layer = carrier;
  const hops: Hop[] = [];
  let layer = outer;
  let own: OwnOriginal | null = null;
  while (hops.length < MAX_HOPS && !own) {
    own = originalFromOwnBlock(layer, zone);
    const by =
      layer === outer ? lastHop(carrier, '', 'outlook') : { by: layer.from ?? NOBODY, at: layer.sent };
    if (own) {
      hops.unshift(...own.earlierHops, { ...by, words: own.words, wrapper: 'own-block' });
      layer = own.inner;
      break;
    }
    const unmarkedForward = layer === outer && answersNothing(carrier);
    const peeled = peel(layer, { zone, unmarkedForward });
    if (!peeled) break;
    hops.unshift({ ...by, words: peeled.words, wrapper: peeled.wrapper });
    layer = peeled.inner;
  }
  if (layer === outer) return { carrier, original: carrier, hops: [], note: null };
  const { from, sent, to, cc, subject, text } = layer;
  const original: Message = {
    ...carrier,
    ...{
      id: '',
      messageId: messageIdBehind(carrier, hops.length),
      headers: [],
      from,
      sent,
      to,
      cc,
      subject,
      text,
    },
    received: own?.received ?? null,
    extent: own && text === '' && carrier.extent === 'whole' ? 'unread' : carrier.extent,
    attachments: carriedAttachments(carrier, own !== null),
  };
  return { carrier, original, hops, note: own?.note ?? null };
}

const NOBODY = { name: '', address: '' };

/** A client without header fields (before Mailbox 1.8) does not tell, so nothing is concluded from it. */
function answersNothing({ headers }: Message): boolean {
  return headers.length > 0 && headerValue(headers, 'In-Reply-To') === null;
}

function lastHop(carrier: Message, words: string, wrapper: Hop['wrapper']): Hop {
  return { by: carrier.from ?? NOBODY, at: carrier.sent ?? carrier.received, words, wrapper };
}

/** Our own forward attaches the whole original: that attachment is the original, not one of its own. */
function carriedAttachments(carrier: Message, own: boolean): readonly Attachment[] {
  const whole = own ? forwardedAttachment(carrier) : null;
  return carrier.attachments.filter((attachment) => !attachment.inline && attachment !== whole);
}

function coverNote(carrier: Message): string {
  const { newest } = splitQuoted(carrier.text);
  const lines = toLines(newest);
  return wordsAbove(newest, lines, lines.length);
}

/** Each forward adds the message that it forwards to References (RFC 5322 §3.6.4): the last is one hop back. */
function messageIdBehind(carrier: Message, hops: number): string {
  const references =
    headerValue(carrier.headers, 'References') ?? headerValue(carrier.headers, 'In-Reply-To') ?? '';
  const ids = references.slice(0, 50_000).match(/<[^<>\s]{1,500}>/g) ?? [];
  return ids[ids.length - hops] ?? '';
}

/** A delivery or disposition report (RFC 3464, RFC 8098) has the reported message attached: often one of our own. */
function isReport(carrier: Message): boolean {
  const type = headerValue(carrier.headers, 'Content-Type') ?? '';
  const sender = carrier.from?.address.split('@')[0]?.toLowerCase() ?? '';
  const automatic = /^(?:postmaster|mailer-daemon|microsoftexchange)/.test(sender);
  const reported = carrier.attachments.some((attachment) =>
    /^message\/(?!rfc822|global$)/i.test(attachment.contentType),
  );
  return /^multipart\/report/i.test(type) || automatic || reported;
}
