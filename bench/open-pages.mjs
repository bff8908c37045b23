import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const { BROWSER_ARGUMENTS, findBrowser } = require('../tools/browser.js');

/**
 * @typedef {{
 *   browser: import('playwright-core').Browser,
 *   addresses: { pane: string, blank: string },
 *   close: () => Promise<void>,
 * }} OpenedPages
 */

/**
 * Starts the browser and, for the pane and for the blank page, a simulator each.
 * @param {import('./build-pages.mjs').BuiltPages} pages
 * @returns {Promise<OpenedPages>}
 */
export async function openBrowserAndPages(pages) {
  const { startSimulator } = require('../build/simulator/server/server.js');
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: run node tools/ensure-browser.mjs');
  const pane = await startSimulator({ port: 0, dist: pages.pane });
  const blank = await startSimulator({ port: 0, dist: pages.blank });
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  return {
    browser,
    addresses: { pane: pane.url, blank: blank.url },
    close: async () => {
      await browser.close();
      await pane.close();
      await blank.close();
    },
  };
}
