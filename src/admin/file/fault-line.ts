/**
 * The line (from 1) in which JSON breaks; null when the browser's message does not let it be told. Firefox names it,
 * Chromium names a position or only a few words: then the shortest beginning of the text that is broken ends in it.
 */
export function faultLine(json: string, message: string): number | null {
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = positionIn(message);
  if (position !== null) return json.slice(0, position).split('\n').length;
  return /is not valid JSON/.test(message) ? shortestBroken(json.split('\n')) : null;
}

/** In so many steps as the number of lines can be halved. */
function shortestBroken(lines: readonly string[]): number {
  let [whole, broken] = [0, lines.length];
  while (broken - whole > 1) {
    const middle = (whole + broken) >> 1;
    if (isBroken(lines.slice(0, middle).join('\n'))) broken = middle;
    else whole = middle;
  }
  return broken;
}

/** Whether a beginning holds the fault, and does not only stop too early. */
function isBroken(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = positionIn(message);
    return position === null ? !/end of JSON input/.test(message) : position < beginning.trimEnd().length;
  }
}

function positionIn(message: string): number | null {
  const position = /\bposition (\d+)/.exec(message)?.[1];
  return position === undefined ? null : Number(position);
}
