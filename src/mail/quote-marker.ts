import { LETTERS } from '../lib/letters';
import { readHeaderBlock, type HeaderBlock } from './header-block';
import type { Line } from './text-lines';

/** The place where a mail program says that earlier mail follows. */
export interface QuoteMarker {
  /**
   * `forward`: a line that only forwards have (Gmail, Apple Mail, Thunderbird); `block`: a header block, in replies and
   * forwards alike (Outlook); `attribution`: `On … wrote:`, which only replies have; `separator`: a line such as
   * `-----Original Message-----` without a block that could be read.
   */
  readonly kind: 'forward' | 'block' | 'attribution' | 'separator';
  /** Index of the first line that belongs to the marker. */
  readonly first: number;
  /** Index of the first line of the quoted mail. */
  readonly after: number;
  readonly block: HeaderBlock | null;
  readonly client: 'outlook' | 'gmail' | 'apple-mail' | 'thunderbird';
}

/** Dashes around it: Gmail and Thunderbird. Without dashes and with a colon: Apple Mail. */
const FORWARD_WORDS = [
  'forwarded message',
  'vidarebefordrat meddelande',
  'vidarebefordrat brev',
  'vidarebefordrat mejl',
  'videresendt melding',
  'vidaresendt melding',
  'videresendt e-post',
  'videresendt besked',
  'videresendt meddelelse',
  'videresendt mail',
  'weitergeleitete nachricht',
];
const APPLE_WORDS = [
  'begin forwarded message',
  'börja vidarebefordrat brev',
  'start på videresendt melding',
  'start på videresendt besked',
  'start på videresendt e-post',
  'begynnelse på videresendt melding',
  'vidarebefordrat brev',
  'vidarebefordrat meddelande',
  'videresendt melding',
  'vidaresendt melding',
  'videresendt e-post',
  'videresendt besked',
];
const ORIGINAL_WORDS = [
  'original message',
  'ursprungligt meddelande',
  'originalmeddelande',
  'opprinnelig melding',
  'opphavleg melding',
  'original melding',
  'oprindelig meddelelse',
  'originalmelding',
  'ursprüngliche nachricht',
  'original appointment',
];
/** Outlook on the web and on phones draw this line above the block. */
const RULE_LINE = /^[_\u2500]{10,200}$/;
/** Lines in which an attribution may be broken. */
const MAX_ATTRIBUTION_LINES = 3;
const MAX_ATTRIBUTION_LENGTH = 500;
const WROTE = /(?:^|\s)(?:skrev|wrote|schrieb)(?=[\s:,]|$)/i;
const STAMP = /(?:^|\D)(?:(?:19|20)\d{2}|\d{1,2}[:.]\d{2})(?!\d)/;
const CLOCK = /(?:^|\D)\d{1,2}[:.]\d{2}(?!\d)/;
/** How a mail program's line begins; a sentence in a letter has other words first. */
const ATTRIBUTION_START = new RegExp(
  `^(?:den|on|am)\\s|\\d{4}|^[${LETTERS}]{2,9}\\.?\\s+(?:d\\.\\s*)?\\d`,
  'i',
);

/** The first marker at or after line `from`, or null. */
export function findMarker(lines: readonly Line[], from = 0): QuoteMarker | null {
  for (let index = from; index < lines.length; index++) {
    const marker = markerAt(lines, index);
    if (marker) return marker;
  }
  return null;
}

/** The marker that begins at exactly this line, or null. */
export function markerAt(lines: readonly Line[], index: number): QuoteMarker | null {
  const bare = lines[index]?.bare ?? '';
  if (bare === '') return null;
  const announced = announcement(bare);
  if (announced) {
    const at = nextWords(lines, index + 1);
    const block = readHeaderBlock(lines, at, true);
    const base = { first: index, after: block?.after ?? index + 1, block };
    if (announced === 'original') return { ...base, kind: block ? 'block' : 'separator', client: 'outlook' };
    if (announced === 'rule') return block ? { ...base, kind: 'block', client: 'outlook' } : null;
    if (!block) return null;
    const dashed = block.first === 'from' ? 'gmail' : 'thunderbird';
    return { ...base, kind: 'forward', client: announced === 'apple' ? 'apple-mail' : dashed };
  }
  const block = readHeaderBlock(lines, index);
  if (block) return { kind: 'block', first: index, after: block.after, block, client: 'outlook' };
  const after = attributionEnd(lines, index);
  return after === null ? null : { kind: 'attribution', first: index, after, block: null, client: 'outlook' };
}

function announcement(bare: string): 'forward' | 'apple' | 'original' | 'rule' | null {
  if (bare.length > 200) return null;
  if (RULE_LINE.test(bare)) return 'rule';
  const plain = bare.toLowerCase().replace(/\*/g, '').trim();
  const dashed = plain.startsWith('--') && plain.endsWith('--');
  const words = plain.replace(/^-+\s*/, '').replace(/[\s-]+$/, '');
  if (dashed && FORWARD_WORDS.includes(words)) return 'forward';
  if (dashed && ORIGINAL_WORDS.includes(words)) return 'original';
  return plain.endsWith(':') && APPLE_WORDS.includes(plain.slice(0, -1).trim()) ? 'apple' : null;
}

/** `Den … skrev Anna:`, `On … wrote:`, on one line or broken in three. The line after it, or null. */
function attributionEnd(lines: readonly Line[], index: number): number | null {
  let joined = '';
  for (let count = 0; count < MAX_ATTRIBUTION_LINES; count++) {
    const line = lines[index + count];
    if (!line || line.bare === '' || line.bare.length > MAX_ATTRIBUTION_LENGTH) return null;
    joined = count === 0 ? line.bare : `${joined} ${line.bare}`;
    // A sentence in a letter ("Den 3 maj skrev ni till mig:") has a date; a mail program's line begins with one.
    if (count === 0 && !ATTRIBUTION_START.test(joined)) return null;
    if (!joined.endsWith(':')) continue;
    if (!WROTE.test(joined) || !STAMP.test(joined)) return null;
    const after = index + count + 1;
    const quoteFollows = (lines[nextWords(lines, after)]?.depth ?? 0) > line.depth;
    return quoteFollows || CLOCK.test(joined) || /[>)\]]\s?:$/.test(joined) ? after : null;
  }
  return null;
}

/** The index of the next line with words, at most three empty lines further. */
function nextWords(lines: readonly Line[], index: number): number {
  let at = index;
  while (at < index + 3 && lines[at]?.bare === '') at++;
  return at;
}
