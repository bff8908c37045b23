import type { Path } from './value-at';

/** A path as RFC 6901 writes it. */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** The path of a pointer (RFC 6901); what looks like a number is one. */
export function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const name = step.replace(/~1/g, '/').replace(/~0/g, '~');
      return /^\d+$/.test(name) ? Number(name) : name;
    });
}

/** The id of the element that shows a place of the file; what jumps to a problem looks for it. */
export function fieldId(pointer: string): string {
  return `field:${pointer}`;
}

/** Whether a place is the other one, or lies in it. */
export function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}
