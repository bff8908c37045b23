import type { HeaderField } from '../../mail/message';
import type { Kind } from '../../policy/labels';
import type { Finding } from './rule';

/** What a header field says about the kind of the message. */
export interface HeaderRule {
  /** The field's name in lower case. */
  readonly name: string;
  readonly value: RegExp;
  readonly kind: Kind;
  readonly source: string;
  readonly weight: number;
}

/** Header values longer than this are not read further (UTF-16 units). */
const LONGEST_VALUE = 2_000;

/** The findings of header rules, with the matched words' place in the header's value. */
export function findInHeaders(headers: readonly HeaderField[], rules: readonly HeaderRule[]): Finding[] {
  const found: Finding[] = [];
  for (const header of headers) {
    const name = header.name.toLowerCase();
    for (const rule of rules) {
      if (rule.name !== name) continue;
      const match = rule.value.exec(header.value.slice(0, LONGEST_VALUE));
      if (match === null) continue;
      found.push({
        for: rule.kind,
        in: `header:${header.name}`,
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
        source: rule.source,
        weight: rule.weight,
      });
    }
  }
  return found;
}
