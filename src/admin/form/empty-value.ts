import type { Entry, Field } from './schema-field';

/** What a new entry of a list holds before anything is written: what its shape asks for and can be known. */
export function emptyValue(field: Field): unknown {
  switch (field.kind) {
    case 'text':
      return '';
    case 'boolean':
      return false;
    case 'fixed':
      return field.value;
    case 'choice':
      return field.options[0];
    case 'number':
      return undefined;
    case 'list':
    case 'choices':
      return [];
    case 'texts':
      return {};
    case 'object':
      return emptyParts(field.entries);
    case 'variant': {
      const [first] = field.cases;
      return { ...(first && { [field.key]: first.value, ...emptyParts(first.entries) }) };
    }
  }
}

/** The parts of a new object; texts and choices are left for the person. */
export function emptyParts(entries: readonly Entry[]): Record<string, unknown> {
  const parts: Record<string, unknown> = {};
  for (const { key, field, isOptional } of entries) {
    if (isOptional || field.kind === 'text' || field.kind === 'choice' || field.kind === 'number') continue;
    parts[key] = emptyValue(field);
  }
  return parts;
}
