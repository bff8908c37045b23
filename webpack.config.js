const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const inRoot = (...parts) => path.join(__dirname, ...parts);

/** One way to compile, whatever the bundle; types are checked by `npm run typecheck`. */
const typescript = (configFile) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: 'ts-loader', options: { configFile, transpileOnly: true, compilerOptions: { noEmit: false } } },
});

const common = {
  mode: 'production',
  devtool: 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  stats: 'errors-warnings',
};

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
  },
  module: { rules: [typescript(inRoot('tsconfig.json'))] },
  plugins: [
    new HtmlPlugin({ template: inRoot('src/taskpane/taskpane.html'), filename: 'taskpane.html', scriptLoading: 'defer' }),
    // The page that carries launch.js in clients that run function commands in a browser.
    new HtmlPlugin({ template: inRoot('src/launch/launch.html'), filename: 'launch.html', chunks: [] }),
    new CopyPlugin({ patterns: [{ from: inRoot('assets'), to: 'assets' }] }),
  ],
};

/** One file that runs without a DOM in classic Outlook: never hashed, never split. */
const launch = {
  ...common,
  name: 'launch',
  devtool: false,
  target: ['web', 'es2016'],
  entry: { launch: inRoot('src/launch/launch.ts') },
  output: { path: inRoot('dist'), filename: 'launch.js' },
  module: { rules: [typescript(inRoot('src/launch/tsconfig.json'))] },
  optimization: { splitChunks: false, runtimeChunk: false },
  performance: { hints: 'error', maxAssetSize: 160_000, maxEntrypointSize: 160_000 },
};

/** The local Outlook's own page; it never lands in dist/. */
const simulator = {
  ...common,
  name: 'simulator',
  entry: { page: inRoot('simulator/page/page.tsx') },
  output: { path: inRoot('build/simulator-page'), filename: '[name].js', publicPath: '/simulator/' },
  module: { rules: [typescript(inRoot('tsconfig.json'))] },
  performance: { hints: false },
  plugins: [new HtmlPlugin({ template: inRoot('simulator/page/page.html'), filename: 'index.html' })],
};

module.exports = [pages, launch, simulator];
