import { Parser } from 'htmlparser2';

/** Elements inside each other that are read; real mail has fewer than 100, a thread of a hundred replies some 400. */
export const MAX_HTML_DEPTH = 600;
/** How far the parser goes between two looks at the depth, in UTF-16 units: at least three make an element. */
const STEP = 4_096;

/**
 * The HTML up to the place where more than `MAX_HTML_DEPTH` elements are open. The parser's time grows with the depth
 * at each element, so that a megabyte of `<div>` would take half a minute. It counts what the parser counts: a scan
 * for tags of our own could be misled by comments and attribute values.
 */
export function shallowHtml(html: string): string {
  let depth = 0;
  let end = html.length;
  const parser = new Parser({
    onopentag() {
      depth++;
      if (depth > MAX_HTML_DEPTH) end = Math.min(end, parser.startIndex);
    },
    onclosetag() {
      depth--;
    },
  });
  for (let at = 0; at < html.length && end === html.length; at += STEP)
    parser.write(html.slice(at, at + STEP));
  return html.slice(0, end);
}
