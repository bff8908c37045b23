/** The steps from the whole file to a value: names of parts and numbers of entries. */
export type Path = readonly (string | number)[];

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    return (at as Record<string | number, unknown>)[step];
  }, value);
}

/**
 * A copy with another value at the path; undefined takes a part away. What lies on the way and is missing is made, what
 * is not on the way is shared with the value as it was.
 */
export function withValueAt<Value>(value: Value, path: Path, next: unknown): Value {
  return replaced(value, path, next) as Value;
}

function replaced(value: unknown, [step, ...rest]: Path, next: unknown): unknown {
  if (step === undefined) return next;
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    list[step] = replaced(list[step], rest, next);
    return list;
  }
  const { [step]: before, ...others } = (value ?? {}) as Record<string, unknown>;
  const after = replaced(before, rest, next);
  if (after === undefined) return others;
  // Where it stood, so that the saved file keeps its order.
  return before === undefined
    ? { ...others, [step]: after }
    : { ...(value as Record<string, unknown>), [step]: after };
}
