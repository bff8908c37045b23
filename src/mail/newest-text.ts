import { markerAt } from './quote-marker';
import { signatureLine } from './signature-start';
import { toLines, type Line } from './text-lines';

/** A text as the newest words, their signature, and the earlier mail below. All offsets are UTF-16 units of the text. */
export interface SplitText {
  /**
   * The text up to `quotedStart`. Where the sender answered between quoted lines, those lines are blanked with spaces,
   * so that every word that is left stands at the same offset as in the whole text.
   */
  readonly newest: string;
  /** The text from `quotedStart` on. */
  readonly quoted: string;
  /** Where earlier mail begins; the text's length when there is none. */
  readonly quotedStart: number;
  /** Where the signature, `Skickat från min …` or a disclaimer begins in `newest`; null when there is none. */
  readonly signatureStart: number | null;
}

/**
 * Splits a reply into what its sender wrote now and the mail quoted below: header blocks of Outlook (sv, nb, nn, da,
 * en), `Den … skrev …:`, `On … wrote:`, `-----Original Message-----` and `>`. In a reply quoted mail never decides what
 * a message is. Takes any text: for one without quotes `newest` is all of it.
 */
export function splitQuoted(text: string): SplitText {
  const lines = toLines(text);
  const between: [number, number][] = [];
  const own = lines.slice();
  let end = lines.length;
  for (let index = 0; index < lines.length;) {
    const after = quoteAfter(lines, index);
    if (after === null) {
      index++;
    } else if (after < lines.length) {
      between.push([index, after]);
      for (let at = index; at < after; at++) own[at] = { start: 0, end: 0, depth: 0, bare: '' };
      index = after;
    } else {
      end = index;
      break;
    }
  }
  const quotedStart = lines[end]?.start ?? text.length;
  const signature = signatureLine(own, 0, end);
  return {
    newest: blanked(text.slice(0, quotedStart), lines, between),
    quoted: text.slice(quotedStart),
    quotedStart,
    signatureStart: signature === null ? null : (lines[signature]?.start ?? null),
  };
}

/**
 * Null when no quote begins at this line; the line after it when the sender goes on below; else the number of lines.
 * Only a quote with `>` can have the sender's own words below it: an Outlook block goes on to the end.
 */
function quoteAfter(lines: readonly Line[], index: number): number | null {
  const line = lines[index];
  if (!line || (line.bare === '' && line.depth === 0)) return null;
  if (line.depth > 0) return runEnd(lines, index);
  const marker = markerAt(lines, index);
  if (!marker) return null;
  if (marker.kind !== 'attribution') return lines.length;
  let at = marker.after;
  while (lines[at]?.bare === '' && lines[at]?.depth === 0) at++;
  return (lines[at]?.depth ?? 0) > 0 ? runEnd(lines, at) : lines.length;
}

/** The end of a run of `>` lines; all the rest when nothing but a signature follows. */
function runEnd(lines: readonly Line[], index: number): number {
  let at = index;
  while (at < lines.length && ((lines[at]?.depth ?? 0) > 0 || lines[at]?.bare === '')) at++;
  return signatureLine(lines, at, at + 1) === at ? lines.length : at;
}

function blanked(text: string, lines: readonly Line[], between: readonly [number, number][]): string {
  let result = '';
  let position = 0;
  for (const [first, after] of between) {
    const start = lines[first]?.start ?? 0;
    const end = lines[after - 1]?.end ?? start;
    result += text.slice(position, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    position = end;
  }
  return result + text.slice(position);
}
