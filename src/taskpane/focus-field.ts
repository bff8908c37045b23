/** Moves the keyboard to the field of that name, so that the person lands where something is missing. */
export function focusField(name: string): void {
  document.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
}
