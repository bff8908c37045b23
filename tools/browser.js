const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');

/**
 * Quiet and alone: no sandbox, since the tests also run as root in containers, and no calls to the browser's maker.
 * Nothing but our own pages is ever opened.
 */
const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chrome, Edge and Chromium are installed on the systems that people develop on. */
const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

/** The browser to test with: `POSTGANG_BROWSER`, an installed one, or Playwright's own download; null when there is none. */
function findBrowser() {
  const named = process.env.POSTGANG_BROWSER;
  if (named) return named;
  const installed = [...KNOWN_PLACES, chromium.executablePath()].find((file) => file && fs.existsSync(file));
  return installed ?? null;
}

/** Finds a browser or installs one; says plainly what to install when neither works. */
function ensureBrowser() {
  return findBrowser() ?? installPlaywrightBrowser() ?? installDebianChromium() ?? sayWhatToInstall();
}

function installPlaywrightBrowser() {
  console.error('No Chrome, Edge or Chromium found: trying to download one with Playwright.');
  run('npx', ['playwright-core', 'install', 'chromium']);
  return findBrowser();
}

function installDebianChromium() {
  const isRoot = typeof process.getuid === 'function' && process.getuid() === 0;
  if (!isRoot || !fs.existsSync('/usr/bin/apt-get')) return null;
  console.error('Trying Debian’s package chromium.');
  run('apt-get', ['update']);
  run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  return findBrowser();
}

/** Runs a command and waits; a failure is no error here: the next way is tried. */
function run(command, args) {
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: 300_000,
      shell: process.platform === 'win32',
    });
  } catch {
    console.error(`${command} ${args.join(' ')} did not work.`);
  }
}

function sayWhatToInstall() {
  console.error(
    'The tests need a browser and none could be installed. Install Google Chrome, Microsoft Edge or Chromium ' +
      '(Debian and Ubuntu: sudo apt-get install chromium), or name one in the environment variable POSTGANG_BROWSER.',
  );
  return null;
}

module.exports = { BROWSER_ARGUMENTS, ensureBrowser, findBrowser };
