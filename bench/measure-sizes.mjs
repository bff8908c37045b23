import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const KB = 1000;

/** The parts that are fetched later, by webpack's chunk name. */
const LATER = {
  reading: 'reading path (suggestion, plan, model)',
  forms: 'forms (reply, pass on, signature)',
  'attached-message': 'attached message',
  registration: 'form for the diarium, with the connectors',
  dark: 'dark colours',
  support: 'help and support',
};

/**
 * Sizes of the JavaScript, each file compressed by itself as a server does. office.js is Microsoft's and not counted.
 * @param {import('./build-pages.mjs').BuiltPages} pages
 * @returns {import('./table.mjs').Row[]}
 */
export function measureSizes({ pane, blank, root, stats }) {
  const first = scriptsOf(pane);
  const rows = [
    {
      what: 'pane: JavaScript before first paint',
      value: sum(pane, first),
      atMost: 150,
      note: `${first.length} file(s) that taskpane.html names`,
    },
    { what: 'blank page: the same', value: sum(blank, scriptsOf(blank)) },
  ];
  const groups = stats.namedChunkGroups ?? {};
  for (const [name, what] of Object.entries(LATER)) {
    if (!groups[name])
      throw new Error(`The pane has no chunk "${name}": put the new names into bench/measure-sizes.mjs.`);
    const files = filesOf(groups[name]).filter((file) => !first.includes(file));
    rows.push({ what: `later: ${what}`, value: sum(pane, files), note: `${files.length} file(s)` });
  }
  const named = new Set(Object.keys(LATER));
  const unnamed = Object.keys(groups).filter((name) => name !== 'taskpane' && !named.has(name));
  if (unnamed.length > 0) throw new Error(`Chunks that nobody measures: ${unnamed.join(', ')}.`);
  rows.push({
    what: 'launch.js',
    value: gzipped(path.join(root, 'dist/launch.js')),
    atMost: 40,
    note: 'as it stands in dist/',
  });
  return rows.map((row) => ({ unit: 'KB', ...row }));
}

/** The scripts that a page's HTML names, without office.js. */
function scriptsOf(folder) {
  const html = fs.readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.js)"/g)].map(
    ([, file]) => file,
  );
  const own = named.filter((file) => !/^https?:/.test(file));
  if (own.length === 0) throw new Error(`${folder}/taskpane.html names no script.`);
  return [...new Set(own)];
}

function filesOf(group) {
  return group.assets.map(({ name }) => name).filter((name) => name.endsWith('.js'));
}

function sum(folder, files) {
  return files.reduce((total, file) => total + gzipped(path.join(folder, file)), 0);
}

function gzipped(file) {
  return zlib.gzipSync(fs.readFileSync(file), { level: 9 }).length / KB;
}
