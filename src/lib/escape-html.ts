const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML content and for quoted attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A paragraph for each block between empty lines; everything is escaped. */
export function textToParagraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((block) => `<p>${textToHtml(block)}</p>`)
    .join('');
}

/** Plain text as HTML: escaped, with line ends as `<br>`. */
export function textToHtml(text: string): string {
  return escapeHtml(text).replace(/\r\n|\r|\n/g, '<br>');
}
