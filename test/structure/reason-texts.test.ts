import fs from 'node:fs';
import path from 'node:path';
import rules from '../../src/texts/rules.texts.json';

const folder = path.join(__dirname, '..', '..', 'src', 'classifier');

/** The names of rules that stand in the classifier's source. */
function ruleNames(): string[] {
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.ts$/.test(file));
  const sources = files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
  return sources.flatMap((source) =>
    [...source.matchAll(/source: '([a-z-]+)'/g)].map(([, name]) => name ?? ''),
  );
}

it('has words for every rule that can stand behind a suggestion', () => {
  const names = ruleNames();
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !(name in rules))).toEqual([]);
});
