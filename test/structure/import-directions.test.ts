import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { MODULES } from '../../tools/import-directions';

const root = path.join(__dirname, '..', '..');
const used = 'export const used = it;\n';

interface Case {
  readonly name: string;
  readonly place: string;
  readonly code: string;
  /** What the one complaint begins with; null when the linter must be content. */
  readonly complaint: RegExp | null;
}

const DIRECTION = /^import-x\/no-restricted-paths/;
const OFFICE = /Only src\/outlook says Office/;

const CASES: readonly Case[] = [
  {
    name: 'refuses that the domain imports the adapter',
    place: 'src/classifier/new.ts',
    code: `import { createOutlookHost as it } from '../outlook/outlook-host';\n${used}`,
    complaint: DIRECTION,
  },
  {
    name: 'refuses that a lower module imports a higher one',
    place: 'src/mail/new.ts',
    code: `import { classify as it } from '../classifier/classify';\n${used}`,
    complaint: DIRECTION,
  },
  {
    name: 'refuses the way past another module’s doors',
    place: 'src/taskpane/new.ts',
    code: `import { hostCall as it } from '../outlook/host-call';\n${used}`,
    complaint: DIRECTION,
  },
  {
    name: 'lets a module in through a door',
    place: 'src/taskpane/new.ts',
    code: `import { parsePolicy as it } from '../policy/load-policy';\n${used}`,
    complaint: null,
  },
  {
    name: 'refuses that the launch file imports the pane',
    place: 'src/launch/new.ts',
    code: `import { PaneStore as it } from '../taskpane/pane-store';\n${used}`,
    complaint: DIRECTION,
  },
  {
    name: 'refuses that what ships imports the simulator',
    place: 'src/outlook/new.ts',
    code: `import { FAULTS as it } from '../../simulator/host/faults';\n${used}`,
    complaint: DIRECTION,
  },
  {
    name: 'refuses that what ships imports a tool',
    place: 'src/policy/new.ts',
    code: `import { findRoot as it } from '../../tools/find-root';\n${used}`,
    complaint: DIRECTION,
  },
  {
    name: 'refuses that the simulator imports the add-in',
    place: 'simulator/host/new.ts',
    code: `import { escapeHtml as it } from '../../src/lib/escape-html';\n${used}`,
    complaint: DIRECTION,
  },
  {
    name: 'refuses Office as a value outside src/outlook',
    place: 'src/taskpane/new.ts',
    code: 'export const item = Office.context.mailbox.item;\n',
    complaint: OFFICE,
  },
  {
    name: 'refuses Office as a type outside src/outlook',
    place: 'src/taskpane/new.ts',
    code: 'export type Item = Office.MessageRead;\n',
    complaint: OFFICE,
  },
  {
    name: 'lets src/outlook say Office',
    place: 'src/outlook/new.ts',
    code: 'export type Item = Office.MessageRead;\n',
    complaint: null,
  },
  {
    name: 'refuses a barrel',
    place: 'src/mail/new.ts',
    code: `export * from './message';\n`,
    complaint: /No barrels/,
  },
];

describe('the linter holds who may import whom', () => {
  let complaints: string[][];

  beforeAll(() => {
    const input = JSON.stringify(CASES.map(({ place, code }) => ({ place, code })));
    const output = execFileSync('node', ['test/structure/lint-texts.mjs'], { cwd: root, input });
    complaints = JSON.parse(output.toString()) as string[][];
  });

  it.each(CASES.map((each, index) => ({ ...each, index })))('$name', ({ index, complaint }) => {
    expect(complaints[index]).toEqual(complaint ? [expect.stringMatching(complaint)] : []);
  });
});

describe('the table of modules', () => {
  const names = Object.keys(MODULES);

  it('knows every folder of src', () => {
    const folders = fs
      .readdirSync(path.join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(names.sort()).toEqual(folders.sort());
  });

  it('names only doors that exist', () => {
    const doors = Object.entries(MODULES).flatMap(([name, module]) =>
      module.doors === '*' ? [] : module.doors.map((door) => path.join('src', name, door)),
    );
    const missing = doors.filter(
      (door) => !['.ts', '.tsx'].some((end) => fs.existsSync(path.join(root, door + end))),
    );
    expect(missing).toEqual([]);
  });

  it('has no two modules that import each other', () => {
    const imports = (name: string) => MODULES[name]?.imports ?? [];
    const circles = names.filter((name) => imports(name).some((other) => imports(other).includes(name)));
    expect(circles).toEqual([]);
  });
});
