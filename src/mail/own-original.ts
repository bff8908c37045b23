import { samePerson } from './address';
import { findOwnBlock, originalTextHeading, type OwnBlock } from './own-block';
import { peel, textFrom, wordsAbove, type Layer } from './peel';
import { findMarker } from './quote-marker';
import { toLines, type Line } from './text-lines';
import { subjectPrefix } from './subject-prefix';
import type { ForwardNote, Hop } from './unwrapped';
import type { AuthorityZone } from './written-date';

/** What our own forward block tells of the original. */
export interface OwnOriginal {
  readonly inner: Layer;
  readonly received: Date | null;
  /** What the forwarder wrote: the reason in the block, and words above or below it. */
  readonly words: string;
  readonly earlierHops: readonly Hop[];
  readonly note: ForwardNote;
}

/** Client wrappers that are looked through below our block to find the original's own text. */
const MAX_LAYERS_BELOW = 20;

/**
 * Our own block when the text begins with it. Words of the forwarder may stand above it; other mail may not, since the
 * block then belongs to that mail. In a reply (`SV:`) nothing at all stands above a block that counts.
 */
export function leadingOwnBlock(
  outer: Pick<Layer, 'text' | 'subject'>,
  lines: readonly Line[],
  zone: AuthorityZone,
): OwnBlock | null {
  const block = findOwnBlock(lines, zone);
  if (!block) return null;
  const above = lines.slice(0, block.first);
  if (above.some((line) => line.depth > 0) || findMarker(above) !== null) return null;
  const answered = (lines[block.first]?.depth ?? 0) > 0 || above.some((line) => line.bare !== '');
  return answered && subjectPrefix(outer.subject) === 'reply' ? null : block;
}

/**
 * The original that our own block names, or null when the text does not begin with one. The text comes from below the
 * line `Ursprungligt meddelande:` or, in a forward made by Outlook itself, from below Outlook's own headers.
 */
export function originalFromOwnBlock(outer: Layer, zone: AuthorityZone): OwnOriginal | null {
  const lines = toLines(outer.text);
  const block = leadingOwnBlock(outer, lines, zone);
  if (!block) return null;
  const below = textBelow(outer, lines, block);
  const found = below.text === '' ? null : sendersText(below.text, block, zone);
  const words = [
    wordsAbove(outer.text, lines, block.first),
    block.note.reason,
    wordsBetween(outer.text, lines, block, below.start),
  ];
  return {
    inner: {
      from: block.originalSender,
      sent: found?.sent ?? null,
      to: block.recipients.length > 0 ? block.recipients : (found?.to ?? []),
      cc: found?.cc ?? [],
      subject: block.subject,
      text: found?.text ?? below.text,
    },
    received: block.received,
    note: block.note,
    words: words.filter((part) => part !== '').join('\n\n'),
    earlierHops: block.forwardedBy
      .filter(({ by }, index, all) => index < all.length - 1 || !outer.from || !samePerson(by, outer.from))
      .map((hop) => ({ ...hop, words: '', wrapper: 'own-block' })),
  };
}

function textBelow(outer: Layer, lines: readonly Line[], block: OwnBlock): { text: string; start: number } {
  const heading = originalTextHeading(lines, block.after);
  if (heading !== null) return { text: textFrom(outer.text, lines, heading + 1), start: heading };
  const marker = findMarker(lines, block.after);
  // Without either nothing of the original was copied, as for confidential mail: what is left are the forwarder's words.
  if (!marker) return { text: '', start: lines.length };
  return { text: textFrom(outer.text, lines, marker.first), start: marker.first };
}

/** Below our block Outlook may have put its own headers: looks through them for the one that names the same sender. */
function sendersText(text: string, block: OwnBlock, zone: AuthorityZone): Layer | null {
  let layer: Layer = { from: null, sent: null, to: [], cc: [], subject: 'VB:', text };
  for (let count = 0; count < MAX_LAYERS_BELOW; count++) {
    // The block has told that this is a forward: each header block down to the sender's own is one, too.
    const peeled = peel({ ...layer, subject: 'VB:' }, { zone, unmarkedForward: false });
    if (!peeled) return null;
    layer = peeled.inner;
    if (layer.from && block.originalSender && samePerson(layer.from, block.originalSender)) return layer;
  }
  return null;
}

function wordsBetween(text: string, lines: readonly Line[], block: OwnBlock, end: number): string {
  const start = lines[block.after]?.start ?? text.length;
  const stop = lines[end]?.start ?? text.length;
  const between = text.slice(start, Math.max(start, stop));
  const own = toLines(between);
  return wordsAbove(between, own, own.length);
}
