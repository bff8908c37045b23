import { convert } from 'html-to-text';
import { DomUtils, parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];

/** Elements that Outlook removes from a message together with what is inside. */
const REMOVED = new Set([
  'script',
  'noscript',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'base',
  'link',
  'meta',
  'template',
  'title',
  'input',
  'textarea',
  'select',
  'button',
  'audio',
  'video',
  'svg',
  'math',
]);
const REFUSED_ADDRESS = /^[\s\u0000-\u0020]*(javascript|vbscript|data:text)/i;

/** The HTML of a message as Outlook hands it out: the same words and looks, nothing that could run. */
export function withoutActiveContent(html: string): string {
  const document = parseDocument(html);
  for (const element of DomUtils.filter(DomUtils.isTag, document, true)) {
    if (!DomUtils.isTag(element)) continue;
    if (REMOVED.has(element.name.toLowerCase())) {
      DomUtils.removeElement(element);
      continue;
    }
    // A form's words stay: some messages stand in one as a whole.
    if (element.name.toLowerCase() === 'form') element.name = 'div';
    for (const [name, value] of Object.entries(element.attribs)) {
      if (/^on/i.test(name) || name === 'srcdoc' || name === 'action' || REFUSED_ADDRESS.test(value))
        delete element.attribs[name];
    }
  }
  for (const comment of DomUtils.filter((node: Node) => node.type === 'comment', document, true)) {
    DomUtils.removeElement(comment);
  }
  return DomUtils.getOuterHTML(document, { encodeEntities: 'utf8' });
}

/** The text of an HTML message as Outlook's `body.getAsync(text)` gives it. */
export function textOfHtml(html: string): string {
  return convert(withoutActiveContent(html), {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['<', '>'] } },
      { selector: 'img', format: 'skip' },
      { selector: 'style', format: 'skip' },
      // Outlook's own text form draws the line above a quoted message with 32 underscores.
      { selector: 'hr', format: 'horizontalLine', options: { length: 32 } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
      { selector: 'table', options: { uppercaseHeaderCells: false } },
    ],
  }).replace(/^-{32}$/gm, '_'.repeat(32));
}
