/**
 * What the language's library got after ES2016 and the checks use: classic Outlook before Version 2403 has none of it.
 * Imported first.
 */
function provide(on: object, name: string, run: (this: never, ...args: never[]) => unknown): void {
  if (!(name in on)) Object.defineProperty(on, name, { value: run, configurable: true, writable: true });
}

provide(Object, 'values', (from: Readonly<Record<string, unknown>>) =>
  Object.keys(from).map((name) => from[name]),
);

provide(Array.prototype, 'flatMap', function (this: readonly unknown[], run: (one: unknown) => unknown) {
  return this.reduce<unknown[]>((all, one) => all.concat(run(one)), []);
});

provide(String.prototype, 'matchAll', function (this: string, pattern: RegExp) {
  const own = new RegExp(pattern.source, pattern.flags);
  const found: RegExpExecArray[] = [];
  for (let match = own.exec(this); match !== null; match = own.exec(this)) {
    found.push(match);
    if (match[0] === '') own.lastIndex += 1;
  }
  return found;
});
