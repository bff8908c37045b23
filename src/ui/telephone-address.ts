/** The address that calls a number as a policy writes it (RFC 3966): `0494-19 777` is `tel:049419777`. */
export function telephoneAddress(number: string): string {
  return `tel:${number.replace(/[^+0-9]/g, '')}`;
}
