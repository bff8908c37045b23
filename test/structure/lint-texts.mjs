// Lints texts as if they stood at the given places: reads [{place, code}] from stdin, prints the complaints of each.
// A process of its own, because jest can't load ESLint's configuration, which is an ES module.
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const eslint = new ESLint();
const cases = JSON.parse(await text(process.stdin));
const complaints = [];
for (const { place, code } of cases) {
  const [result] = await eslint.lintText(code, { filePath: path.resolve(place) });
  complaints.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
process.stdout.write(JSON.stringify(complaints));
