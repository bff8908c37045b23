import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const require = createRequire(import.meta.url);
const root = path.join(import.meta.dirname, '..');
const folder = path.join(root, 'build/bench');

/**
 * What was built.
 * @typedef {{ pane: string, blank: string, root: string, stats: webpack.StatsCompilation }} BuiltPages
 * `pane` and `blank` are folders as dist/ is one, `stats` tells about the pane's files.
 */

/** @type {Promise<BuiltPages> | null} */
let building = null;

/**
 * Builds the pane and the blank page with the add-in's own webpack settings, into build/bench/: a build that somebody
 * else starts meanwhile changes nothing under the measurement. Once a run.
 */
export function buildPages() {
  building ??= build();
  return building;
}

async function build() {
  const pages = require('../webpack.config.js').find(({ name }) => name === 'pages');
  const pane = { ...pages, output: { ...pages.output, path: path.join(folder, 'pane'), clean: true } };
  const blank = {
    ...pages,
    name: 'blank',
    entry: { taskpane: path.join(root, 'bench/blank/blank.tsx') },
    output: { ...pages.output, path: path.join(folder, 'blank'), clean: true },
    plugins: [
      // Under the add-in's own names: the simulator opens it by the same manifest.
      new HtmlPlugin({
        template: path.join(root, 'bench/blank/blank.html'),
        filename: 'taskpane.html',
        scriptLoading: 'defer',
      }),
      new HtmlPlugin({
        template: path.join(root, 'src/launch/launch.html'),
        filename: 'launch.html',
        chunks: [],
      }),
    ],
  };
  const compiler = webpack([pane, blank]);
  const result = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (result.hasErrors()) throw new Error(result.toString('errors-only'));
  fs.cpSync(path.join(root, 'dist/policy'), path.join(folder, 'pane/policy'), { recursive: true });
  const [stats] = result.toJson({ all: false, assets: true, chunkGroups: true }).children;
  return { pane: path.join(folder, 'pane'), blank: path.join(folder, 'blank'), root, stats };
}
