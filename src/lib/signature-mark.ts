/**
 * The id of the element around a signature of ours, by which it is found again in a draft. Clients that rewrite ids put
 * something in front of it (`x_`), so it is looked for as the end of an id.
 */
export const SIGNATURE_ID = 'postgang-signature';

/** Where the quoted mail begins in what Outlook (web, new, classic, phone), Gmail and Apple Mail write. */
const QUOTE_START =
  /divRplyFwdMsg|appendonsend|mail-editor-reference-message|gmail_quote|<blockquote|border-top:\s?solid #(?:E1E1E1|B5C4DF)/i;

/** Whether the HTML of a draft holds a signature of ours: one in the quoted mail is that of an earlier message. */
export function holdsSignature(html: string): boolean {
  const mark = html.indexOf(`${SIGNATURE_ID}"`);
  const quote = html.search(QUOTE_START);
  return mark >= 0 && (quote < 0 || mark < quote);
}
