/**
 * The id of the element around a signature of ours, by which it is found again in a draft. Clients that rewrite ids put
 * something in front of it (`x_`), so it is looked for as the end of an id.
 */
export const SIGNATURE_ID = 'postgang-signature';

/** Whether the HTML of a draft holds a signature of ours. */
export function holdsSignature(html: string): boolean {
  return html.indexOf(`${SIGNATURE_ID}"`) >= 0;
}
