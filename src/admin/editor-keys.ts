/** The part of a keyboard event that tells what is meant. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key asks of the editor: Ctrl (or ⌘) with S, Z, Y, or Shift and Z; null for every other key. */
export function editorKey(event: KeyPress): 'save' | 'undo' | 'redo' | null {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  switch (event.key.toLowerCase()) {
    case 's':
      return event.shiftKey ? null : 'save';
    case 'z':
      return event.shiftKey ? 'redo' : 'undo';
    case 'y':
      return event.shiftKey ? null : 'redo';
    default:
      return null;
  }
}
