import fs from 'node:fs';
import path from 'node:path';
import { MODULES } from '../../tools/import-directions';

const page = path.join(__dirname, '..', '..', 'docs', 'layout.md');

/** The table of modules as the page has it. */
function moduleTable(): string {
  const rows = Object.entries(MODULES).map(([name, { imports, doors }]) => {
    const doorNames = doors === '*' ? 'all' : doors.join(', ') || '–';
    return `| ${name} | ${imports.join(', ') || '–'} | ${doorNames} |`;
  });
  return ['| module | may import | doors |', '|---|---|---|', ...rows].join('\n');
}

it('docs/layout.md shows the table that the linter reads', () => {
  const text = fs.readFileSync(page, 'utf8');
  const shown = /<!-- modules: begin -->\n\n?([^]*?)\n\n?<!-- modules: end -->/.exec(text)?.[1];
  expect(shown).toBe(moduleTable());
});
