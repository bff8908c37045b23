import { escapeHtml } from '../../lib/escape-html';
import { registerLine } from '../safe-text';

/** A piece of XML that is well-formed by how it was made. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | number | boolean | null>>;
type Content = Xml | string | number | null | readonly (Xml | null)[];

/**
 * An element. Text and attribute values go through `registerLine` and are escaped here and nowhere else; an attribute
 * that is null is left out, and an element whose content is null or `''` is not written by `optional`.
 */
export function element(name: string, content: Content, attributes: Attributes = {}): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeHtml(registerLine(String(value), 2_000))}"`)
    .join('');
  const inner = innerXml(content);
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` };
}

/** The element, or nothing when there is nothing in it. */
export function optional(name: string, content: string | null, attributes: Attributes = {}): Xml | null {
  return content === null || content === '' ? null : element(name, content, attributes);
}

/** A whole document in UTF-8. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function innerXml(content: Content): string {
  if (content === null) return '';
  if (typeof content === 'string') return escapeHtml(registerLine(content, 2_000));
  if (typeof content === 'number') return String(content);
  if ('xml' in content) return content.xml;
  return content.map((part) => part?.xml ?? '').join('');
}
