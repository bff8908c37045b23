/** One element of an XML document: its name, attributes, and what stands inside; text is escaped when it is written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: string | readonly XmlElement[];
}

/** An element without attributes unless they are given. Its children stand in the order they are given in. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inside: string | readonly XmlElement[] = [],
): XmlElement {
  return { name, attributes, inside };
}

/** The element as XML 1.0, indented by two spaces, ending in a line feed. */
export function writeXml(root: XmlElement, depth = 0): string {
  const indent = '  '.repeat(depth);
  const attributes = Object.entries(root.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = `${indent}<${root.name}${attributes.join('')}`;
  if (typeof root.inside === 'string') return `${start}>${escaped(root.inside)}</${root.name}>\n`;
  if (root.inside.length === 0) return `${start}/>\n`;
  const inside = root.inside.map((child) => writeXml(child, depth + 1)).join('');
  return `${start}>\n${inside}${indent}</${root.name}>\n`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
