import { plainCell } from '../../lib/csv';

/**
 * A cell's text such that `unguarded` gives it back: what a spreadsheet would take for a formula gets `'` in front
 * (OWASP, CSV injection), and so does a text that already begins as such a guarded one.
 */
export function guarded(text: string): string {
  return isGuarded(text) ? `'${text}` : plainCell(text);
}

/** The text of a cell without the `'` that `guarded` put before it; people type the same one in a spreadsheet. */
export function unguarded(cell: string): string {
  return isGuarded(cell) ? cell.slice(1) : cell;
}

/** Quotation marks and then what a spreadsheet takes for a formula. */
function isGuarded(cell: string): boolean {
  const text = cell.replace(/^'{1,5000}/, '');
  return text !== cell && plainCell(text).startsWith("'");
}
