const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');

const inRoot = (...parts) => path.join(__dirname, ...parts);

/** One way to compile, whatever the bundle; types are checked by `npm run typecheck`. */
const typescript = (configFile) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'ts-loader',
    options: { configFile, transpileOnly: true, compilerOptions: { noEmit: false } },
  },
});

/** The notes for translators do not ship. */
const texts = { test: /\.texts\.json$/, type: 'json', use: inRoot('tools/texts-loader.js') };

const common = {
  mode: 'production',
  devtool: 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  stats: 'errors-warnings',
  // The written budget is `npm run bench`; webpack's own hint knows no gzip.
  performance: { hints: false },
  // A newcomer waits for the first build: this minimizer takes a third of the time for the same size.
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
};

/** Styles are worked out here, not in the pane: ours after TypeScript, and what Fluent leaves open in its own. */
const styles = [
  { test: /\.tsx$/, include: inRoot('src'), enforce: 'post', use: inRoot('tools/styles-loader.js') },
  { test: /@fluentui.*\.styles\.js$/, use: inRoot('tools/tokens-loader.js') },
];

/** What people see: hashed files, split so that the first paint needs little. */
const pages = {
  ...common,
  name: 'pages',
  entry: { taskpane: inRoot('src/taskpane/taskpane.tsx') },
  output: {
    path: inRoot('dist'),
    filename: '[name].[contenthash:10].js',
    chunkFilename: '[name].[contenthash:10].js',
    publicPath: '',
    // Files of earlier builds must not be hosted; the policies are published after the build.
    clean: { keep: /^(launch\.js|policy|admin)/ },
  },
  module: { rules: [typescript(inRoot('tsconfig.json')), ...styles, texts] },
  plugins: [
    new HtmlPlugin({
      template: inRoot('src/taskpane/taskpane.html'),
      filename: 'taskpane.html',
      scriptLoading: 'defer',
    }),
    // The page that carries launch.js in clients that run function commands in a browser.
    new HtmlPlugin({ template: inRoot('src/launch/launch.html'), filename: 'launch.html', chunks: [] }),
    new CopyPlugin({
      patterns: [{ from: inRoot('assets'), to: 'assets', globOptions: { ignore: ['**/source/**'] } }],
    }),
  ],
};

/** The policy editor: a page of its own, so that nothing of it is ever in the pane. Runs from any path. */
const admin = {
  ...common,
  name: 'admin',
  entry: { admin: inRoot('src/admin/admin.tsx') },
  output: {
    ...pages.output,
    path: inRoot('dist/admin'),
    // Beside the file that asks, also in a worker.
    publicPath: 'auto',
    clean: true,
  },
  module: pages.module,
  plugins: [
    new HtmlPlugin({
      template: inRoot('src/admin/admin.html'),
      filename: 'index.html',
      scriptLoading: 'defer',
    }),
  ],
  optimization: {
    ...common.optimization,
    // As webpack does by itself, but the worker in one file: when a part of it could not be fetched, nobody would hear of it.
    splitChunks: { chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== 'trial-worker' },
  },
};

/** One file that runs without a DOM in classic Outlook: never hashed, never split. */
const launch = {
  ...common,
  name: 'launch',
  devtool: false,
  target: ['web', 'es2016'],
  entry: { launch: inRoot('src/launch/launch.ts') },
  output: { path: inRoot('dist'), filename: 'launch.js' },
  module: { rules: [typescript(inRoot('src/launch/tsconfig.json')), texts] },
  optimization: { ...common.optimization, splitChunks: false, runtimeChunk: false },
  performance: { hints: 'error', maxAssetSize: 160_000, maxEntrypointSize: 160_000 },
};

/** The local Outlook's own page; it never lands in dist/. */
const simulator = {
  ...common,
  name: 'simulator',
  // Seen by developers only: built fast rather than small.
  mode: 'development',
  devtool: false,
  entry: {
    page: inRoot('simulator/page/page.tsx'),
    // Runs first in the add-in's own frame.
    frame: inRoot('simulator/frame/first-script.ts'),
  },
  output: { path: inRoot('build/simulator-page'), filename: '[name].js', publicPath: '/simulator/' },
  module: { rules: [typescript(inRoot('tsconfig.json'))] },
  plugins: [
    new HtmlPlugin({
      template: inRoot('simulator/page/page.html'),
      filename: 'index.html',
      chunks: ['page'],
    }),
  ],
};

module.exports = [pages, admin, launch, simulator];
