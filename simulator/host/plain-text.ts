const BLOCKS = new Set(
  [
    'ADDRESS BLOCKQUOTE CENTER DIV DL DD DT FIELDSET FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL',
  ].flatMap((names) => names.split(' ')),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD', 'TITLE', 'NOSCRIPT']);
/** Outlook's line above a quoted message. */
const RULE = '_'.repeat(32);

/** The text of a draft as `body.getAsync(text)` gives it: one line a block, never a script's or a style's text. */
export function plainText(root: Node): string {
  let text = '';
  const breakLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      text += (node.nodeValue ?? '')
        .replace(/[\t\n\r ]+/g, ' ')
        .replace(/^ /, /[\n ]$|^$/.test(text.slice(-1)) ? '' : ' ');
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    if (name === 'BR') {
      text += '\n';
      return;
    }
    const block = BLOCKS.has(name);
    if (block) breakLine();
    if (name === 'HR') text += RULE;
    node.childNodes.forEach(walk);
    if (block) breakLine();
    // Between cells of a row.
    if (name === 'TD' || name === 'TH') text += ' ';
  };
  walk(root);
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .trim();
}

/** Text as HTML that shows the same lines. */
export function htmlOfText(text: string): string {
  const escaped = text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
  return escaped.replace(/\r?\n/g, '<br>');
}
