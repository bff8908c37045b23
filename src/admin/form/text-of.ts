/** What stands in the file, also when it is of another type than it should be; `''` when there is nothing. */
export function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
