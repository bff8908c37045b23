import { fieldId, pathOf, pointerOf } from './form/pointer';

const CONTROLS = 'input, select, textarea, button';

/**
 * Brings the keyboard to the field of a place in the file: to the field itself, or to the nearest one around it that is
 * on screen; to the heading of the part when there is none.
 */
export function jumpTo(pointer: string, part: HTMLElement | null): void {
  const path = pathOf(pointer);
  for (let length = path.length; length > 0; length -= 1) {
    const place = document.getElementById(fieldId(pointerOf(path.slice(0, length))));
    const control = place?.matches(CONTROLS) ? place : place?.querySelector<HTMLElement>(CONTROLS);
    if (!control) continue;
    control.scrollIntoView({ block: 'center' });
    control.focus({ preventScroll: true });
    return;
  }
  part?.querySelector<HTMLElement>('h2')?.focus();
}
