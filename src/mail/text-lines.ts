/** One line of a plain text, with its place there. */
export interface Line {
  /** UTF-16 offset of the line's first unit. */
  readonly start: number;
  /** UTF-16 offset just after the line, before its line end. */
  readonly end: number;
  /** How many `>` stand in front: the depth of quoting. */
  readonly depth: number;
  /** The line without quote marks, bold marks at its ends and outer white space; NBSP and tabs are spaces. */
  readonly bare: string;
}

/** Quote marks that count; deeper ones are text. */
const MAX_QUOTE_DEPTH = 100;

/** A text as lines. Line ends are `\n`, `\r\n` or `\r`. */
export function toLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const end = lineEnd(text, start);
    lines.push(lineAt(text, start, end));
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

/** The line's text with `depth` levels of quote marks, and the space after each, taken away. */
export function unquoted(text: string, line: Line, depth: number): string {
  let position = line.start;
  for (let level = 0; level < depth; level++) {
    while (position < line.end && text[position] === ' ' && text[position + 1] === '>') position++;
    if (text[position] !== '>') break;
    position++;
    if (text[position] === ' ' || text[position] === '\u00a0') position++;
  }
  return text.slice(position, line.end);
}

/** Sticky, so that a text of many short lines is gone through once. */
const TO_LINE_END = /[^\r\n]*/y;

function lineEnd(text: string, start: number): number {
  TO_LINE_END.lastIndex = start;
  return start + (TO_LINE_END.exec(text)?.[0].length ?? 0);
}

function lineAt(text: string, start: number, end: number): Line {
  let depth = 0;
  let position = start;
  for (; position < end && depth < MAX_QUOTE_DEPTH; position++) {
    const character = text[position];
    if (character === '>') depth++;
    else if (character !== ' ' && character !== '\t' && character !== '\u00a0') break;
  }
  const bare = text
    .slice(depth > 0 ? position : start, end)
    .replace(/[\t\u00a0\u202f]/g, ' ')
    .trim();
  return { start, end, depth, bare };
}
