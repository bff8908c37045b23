import { openBrowserAndPages } from './open-pages.mjs';
import { buildPages } from './build-pages.mjs';
import { measureChecks } from './measure-checks.mjs';
import { measureModel } from './measure-model.mjs';
import { measurePane } from './measure-pane.mjs';
import { measurePeers } from './measure-peers.mjs';
import { measureRegistration } from './measure-registration.mjs';
import { measureSizes } from './measure-sizes.mjs';
import { measureSuggestion } from './measure-suggestion.mjs';
import { measureTriage } from './measure-triage.mjs';
import { measureTrial } from './measure-trial.mjs';
import { printTable } from './table.mjs';

/**
 * The written budget: docs/performance.md. `npm run bench`, or after a build `node bench/bench.mjs sizes pane`
 * for some of the parts. Exit status 1 when a target is missed, 2 for a part that does not exist.
 */
const PARTS = {
  suggestion: { title: 'Suggestion, in Node on one core', measure: () => measureSuggestion() },
  checks: { title: 'Checks before sending, in Node on one core', measure: () => measureChecks() },
  registration: { title: 'Registration, in Node', measure: () => measureRegistration() },
  model: { title: 'Model', measure: async () => measureModel() },
  triage: { title: 'postgang triage', measure: () => measureTriage() },
  trial: { title: 'Trial in the policy editor, in the real browser', measure: () => measureTrial() },
  peers: {
    title: 'Beside other classifiers, all trained on the same four fifths of the corpus',
    measure: () => measurePeers(),
  },
  sizes: { title: 'Sizes, gzip -9', measure: async () => measureSizes(await buildPages()) },
  pane: {
    title: 'Pane in the simulator, medians of cold starts',
    measure: async () => {
      const opened = await openBrowserAndPages(await buildPages());
      return measurePane(opened).finally(opened.close);
    },
  },
};

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(PARTS);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. The parts are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
let missed = 0;
for (const name of wanted) {
  const { title, measure } = PARTS[name];
  missed += printTable(title, await measure());
}
if (missed > 0) console.error(`\n${missed} target(s) missed.`);
process.exit(missed > 0 ? 1 : 0);
