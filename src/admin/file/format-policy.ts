/** As wide as a line of the repository's files may be, in UTF-16 units. */
const LINE_WIDTH = 110;

/**
 * A file's text as the repository's own are written: two spaces, lists of words on one line where they fit, and a line
 * end at the end. What comes out of an unchanged file is that file.
 */
export function formatPolicy(value: unknown): string {
  return `${written(value, '', 0)}\n`;
}

/** @param taken how much of the line stands before and after the value, in UTF-16 units */
function written(value: unknown, indent: string, taken: number): string {
  if (Array.isArray(value)) return writtenList(value, indent, taken);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  if (parts.length === 0) return '{}';
  const inner = `${indent}  `;
  const lines = parts.map(([key, part], index) => {
    const name = `${JSON.stringify(key)}: `;
    const comma = index < parts.length - 1 ? 1 : 0;
    return `${inner}${name}${written(part, inner, inner.length + name.length + comma)}`;
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function writtenList(list: readonly unknown[], indent: string, taken: number): string {
  if (list.length === 0) return '[]';
  if (list.every((item) => typeof item !== 'object' || item === null)) {
    const line = `[${list.map((item) => JSON.stringify(item)).join(', ')}]`;
    if (taken + line.length <= LINE_WIDTH) return line;
  }
  const inner = `${indent}  `;
  const lines = list.map((item) => `${inner}${written(item, inner, inner.length + 1)}`);
  return `[\n${lines.join(',\n')}\n${indent}]`;
}
