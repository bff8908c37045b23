/** Outlook's prefix for keys in storage that browsers partition; `''` where there is none. */
export function partitionKey(): string {
  const key = (Office.context as { partitionKey?: string }).partitionKey;
  return key ? `${key}.` : '';
}
