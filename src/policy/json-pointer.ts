/** A place in a JSON document as RFC 6901 writes it: `/mailboxes/0/address`; `''` is the whole document. */
export function jsonPointer(...steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}
