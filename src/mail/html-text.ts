import { compile, type FormatCallback } from 'html-to-text';
import { MAX_HTML_LENGTH, MAX_TEXT_LENGTH } from './message';
import { MAX_HTML_DEPTH, shallowHtml } from './shallow-html';

/** Children of one element that are read. */
const MAX_HTML_CHILDREN = 20_000;

/** A cell is a word of its own, even where the next one follows without a space. */
const cell: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder);
  builder.addInline(' ');
};

/** The line that Outlook's own plain text has for a rule, which stands above quoted mail. */
const rule: FormatCallback = (_element, _walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  builder.addInline('_'.repeat(32));
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const toText = compile({
  wordwrap: false,
  limits: { maxDepth: MAX_HTML_DEPTH, maxChildNodes: MAX_HTML_CHILDREN, ellipsis: '' },
  formatters: { cell, rule },
  selectors: [
    // A link counts by what the reader sees; its target is read by readLinks.
    { selector: 'a', options: { ignoreHref: true } },
    ...[
      'img',
      'style',
      'script',
      'head',
      'title',
      'template',
      'noscript',
      'svg',
      'object',
      'iframe',
      '[hidden]',
    ].map((selector) => ({ selector, format: 'skip' })),
    // What the sender hid is not what the reader reads: newsletters hide a preview, fraud hides words for filters.
    { selector: '[style*="display:none" i]', format: 'skip' },
    { selector: '[style*="display: none" i]', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'td', format: 'cell' },
    { selector: 'th', format: 'cell' },
    { selector: 'table', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'hr', format: 'rule' },
  ],
});

/**
 * What a reader sees of an HTML message as plain text: paragraphs, lists and table rows on lines of their own, links as
 * their words, no images, scripts, styles or hidden parts. `\n` line ends, at most one empty line in a row, at most
 * `MAX_TEXT_LENGTH` UTF-16 units. Takes any HTML, never throws, runs and fetches nothing.
 */
export function htmlToPlainText(html: string): string {
  return toText(shallowHtml(html.slice(0, MAX_HTML_LENGTH).replace(/\0/g, '')))
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, MAX_TEXT_LENGTH);
}
