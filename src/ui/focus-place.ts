/**
 * Puts the keyboard on what is no control, such as a heading. While it is there the place counts as a stop of Tab:
 * office.js moves Tab itself and would leave the pane from a place that is none.
 */
export function focusPlace(place: HTMLElement | null): void {
  if (!place) return;
  place.tabIndex = 0;
  place.addEventListener('blur', () => (place.tabIndex = -1), { once: true });
  place.focus();
}
