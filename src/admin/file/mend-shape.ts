import type { Entry, Field } from '../form/schema-field';

/** The most places that are told at once. */
const MAX_PLACES = 20;

/** The places (RFC 6901) that hold a list where a form needs a text, or the like: no form can show them. */
export function misshapen(field: Field, value: unknown): string[] {
  return [...placesIn(field, value, '')].slice(0, MAX_PLACES);
}

function* placesIn(field: Field, value: unknown, pointer: string): Generator<string> {
  if (value === undefined) return;
  if (containerOf(field) !== containerOfValue(value)) {
    yield pointer;
    return;
  }
  if (Array.isArray(value) && field.kind === 'list') {
    for (const [index, item] of value.entries()) yield* placesIn(field.item, item, `${pointer}/${index}`);
  }
  const parts = value as Record<string, unknown>;
  for (const { key, field: part } of entriesFor(field, value)) {
    if (Object.hasOwn(parts, key)) yield* placesIn(part, parts[key], `${pointer}/${key}`);
  }
}

/** The value with an empty list or object for every one that its shape asks for and that is missing. */
export function withContainers(field: Field, value: unknown): unknown {
  if (field.kind === 'list' && Array.isArray(value)) {
    return value.map((item) => withContainers(field.item, item));
  }
  const entries = entriesFor(field, value);
  if (entries.length === 0) return value;
  const filled = { ...(value as Record<string, unknown>) };
  for (const { key, field: part, isOptional } of entries) {
    const before = Object.hasOwn(filled, key) ? filled[key] : undefined;
    const container = containerOf(part);
    if (before !== undefined) filled[key] = withContainers(part, before);
    else if (!isOptional && container !== 'plain') {
      filled[key] = withContainers(part, container === 'list' ? [] : {});
    }
  }
  return filled;
}

type Container = 'list' | 'object' | 'plain';

function containerOf(field: Field): Container {
  switch (field.kind) {
    case 'list':
    case 'choices':
      return 'list';
    case 'object':
    case 'texts':
    case 'variant':
      return 'object';
    default:
      return 'plain';
  }
}

function containerOfValue(value: unknown): Container {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'object' : 'plain';
}

/** The parts that an object of this shape can have. */
function entriesFor(field: Field, value: unknown): readonly Entry[] {
  if (containerOfValue(value) !== 'object') return [];
  if (field.kind === 'object') return field.entries;
  if (field.kind !== 'variant') return [];
  const tag = (value as Record<string, unknown>)[field.key];
  return field.cases.find((each) => each.value === tag)?.entries ?? [];
}
