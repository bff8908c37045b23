import type * as v from 'valibot';

/** Longest single line in a policy, UTF-16 units: a text that may be longer gets a field of several lines. */
const LINE_LENGTH = 500;
const TEXT_KEYS = 'sv nb nn en';

interface Described {
  /** What the shape says of it, in English; `''` when it says nothing. */
  readonly help: string;
}

/** A field of a form, as the shape of the policy describes it. */
export type Field = Described &
  (
    | { readonly kind: 'text'; readonly isLong: boolean; readonly type: 'text' | 'email' | 'date' | 'time' }
    | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
    | { readonly kind: 'boolean' }
    | { readonly kind: 'fixed'; readonly value: unknown }
    | { readonly kind: 'choice'; readonly options: readonly string[] }
    /** Any of a few words, in their order. */
    | { readonly kind: 'choices'; readonly options: readonly string[] }
    /** One text in each language. */
    | { readonly kind: 'texts' }
    | { readonly kind: 'list'; readonly item: Field }
    | { readonly kind: 'object'; readonly entries: readonly Entry[] }
    /** One of several objects, told apart by the value of `key`. */
    | { readonly kind: 'variant'; readonly key: string; readonly cases: readonly VariantCase[] }
  );

export type FieldOf<Kind extends Field['kind']> = Extract<Field, { kind: Kind }>;

/** A part of an object. */
export interface Entry {
  readonly key: string;
  readonly field: Field;
  readonly isOptional: boolean;
  /** What it is when it is left out; undefined when that means nothing at all. */
  readonly usual?: unknown;
}

export interface VariantCase {
  readonly value: string;
  /** The other parts of the object. */
  readonly entries: readonly Entry[];
}

/** The parts of valibot's schemas that forms are made from. */
interface Shape {
  readonly type: string;
  readonly pipe?: readonly Action[];
  readonly wrapped?: Shape;
  readonly default?: unknown;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly key?: string;
}

interface Action {
  readonly type: string;
  readonly requirement?: unknown;
  readonly description?: string;
  readonly pipe?: readonly Action[];
}

/** The field for a shape. Throws when a policy gets a shape that no form knows: a bug that the tests show. */
export function fieldOf(schema: v.GenericSchema): Field {
  return fieldOfShape(schema as unknown as Shape);
}

/** The parts of an object's shape. Throws as `fieldOf` does, and when it is no object. */
export function entriesOf(schema: v.GenericSchema): readonly Entry[] {
  const field = fieldOf(schema);
  if (field.kind !== 'object') throw new Error(`No object but ${field.kind}`);
  return field.entries;
}

function fieldOfShape(shape: Shape): Field {
  const actions = actionsOf(shape);
  const help = actions.filter(({ type }) => type === 'description').at(-1)?.description ?? '';
  const limit = (type: string) => actions.find((action) => action.type === type)?.requirement;
  switch (shape.type) {
    case 'optional': {
      const field = fieldOfShape(shape.wrapped as Shape);
      return help === '' ? field : { ...field, help };
    }
    case 'string':
      return { kind: 'text', help, isLong: isLong(limit('max_length'), actions), type: typeOf(actions) };
    case 'number':
      return { kind: 'number', help, ...range(limit('min_value'), limit('max_value')) };
    case 'boolean':
      return { kind: 'boolean', help };
    case 'literal':
      return { kind: 'fixed', help, value: shape.literal };
    case 'picklist':
      return { kind: 'choice', help, options: shape.options as readonly string[] };
    case 'array':
      return listOf(fieldOfShape(shape.item as Shape), help);
    case 'strict_object':
      return objectOf(shape, help);
    case 'variant':
      return {
        kind: 'variant',
        help,
        key: shape.key as string,
        cases: casesOf(shape.options as readonly Shape[], shape.key as string),
      };
    default:
      throw new Error(`No form for a shape of type ${shape.type}`);
  }
}

/** A pipe that begins with a pipe has what stands in that one, too; what comes later speaks louder. */
function actionsOf({ pipe = [] }: Pick<Shape, 'pipe'>): readonly Action[] {
  return pipe.flatMap((action) => (action.pipe ? actionsOf(action) : [action]));
}

function typeOf(actions: readonly Action[]): FieldOf<'text'>['type'] {
  if (actions.some(({ type }) => type === 'email')) return 'email';
  if (actions.some(({ type }) => type === 'iso_date')) return 'date';
  return 'text';
}

function isLong(maximum: unknown, actions: readonly Action[]): boolean {
  return typeof maximum === 'number' && maximum > LINE_LENGTH && typeOf(actions) === 'text';
}

function range(min: unknown, max: unknown): Pick<FieldOf<'number'>, 'min' | 'max'> {
  return {
    ...(typeof min === 'number' && { min }),
    ...(typeof max === 'number' && { max }),
  };
}

function listOf(item: Field, help: string): Field {
  if (item.kind === 'choice') return { kind: 'choices', help: help || item.help, options: item.options };
  return { kind: 'list', help, item };
}

function objectOf(shape: Shape, help: string): Field {
  const entries = Object.entries(shape.entries ?? {});
  if (entries.map(([key]) => key).join(' ') === TEXT_KEYS && entries.every(([, each]) => isText(each))) {
    return { kind: 'texts', help };
  }
  return { kind: 'object', help, entries: entries.map(([key, part]) => entryOf(key, part)) };
}

function isText(shape: Shape): boolean {
  return (shape.wrapped ?? shape).type === 'string';
}

function entryOf(key: string, shape: Shape): Entry {
  const isOptional = shape.type === 'optional';
  const usual = isOptional ? shape.default : undefined;
  return { key, field: fieldOfShape(shape), isOptional, ...(usual !== undefined && { usual }) };
}

function casesOf(options: readonly Shape[], key: string): VariantCase[] {
  return options.flatMap((option) => {
    const entries = Object.entries(option.entries ?? {});
    const tag = fieldOfShape((option.entries ?? {})[key] as Shape);
    const values = tag.kind === 'fixed' ? [String(tag.value)] : tag.kind === 'choice' ? tag.options : [];
    const others = entries.filter(([name]) => name !== key).map(([name, part]) => entryOf(name, part));
    return values.map((value) => ({ value, entries: others }));
  });
}
