// Every package in the lock file has a licence that goes with MIT. Run by `npm run check`.
import fs from 'node:fs';

const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
  'PSF-2.0',
  '(MIT OR CC0-1.0)',
  '(MPL-2.0 OR Apache-2.0)',
]);

/** Packages with another licence, and why they may be here all the same. */
const EXCEPTIONS = {
  '@microsoft/office-js':
    'Microsoft’s terms allow developing and testing add-ins; it never ships: production loads the CDN.',
  'date-holidays': 'Its list of holidays is CC BY 3.0; a test compares ours with it, and it never ships.',
};

const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
const installed = Object.entries(packages).filter(([place]) => place !== '');
const nameOf = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** `A AND B` needs both, `(A OR B)` stands in the list as it is. */
const isAllowed = (license) =>
  ALLOWED.has(license) || (license ?? '').split(' AND ').every((part) => ALLOWED.has(part));

const wrong = installed.filter(
  ([place, { license }]) => !isAllowed(license) && !(nameOf(place) in EXCEPTIONS),
);
const needless = Object.keys(EXCEPTIONS).filter(
  (name) => !installed.some(([place]) => nameOf(place) === name),
);
const shipped = installed.filter(([place, { dev }]) => !dev && nameOf(place) in EXCEPTIONS);

for (const [place, { license }] of wrong)
  console.error(`${nameOf(place)}: licence ${license ?? 'not stated'} is not on the list.`);
for (const name of needless)
  console.error(`${name}: has an exception in tools/check-licences.mjs but is not installed.`);
for (const [place] of shipped) console.error(`${nameOf(place)}: may only be a development dependency.`);
if (wrong.length + needless.length + shipped.length > 0) process.exit(1);
console.log(`Licences of ${installed.length} packages: all on the list.`);
