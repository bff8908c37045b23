import { chromium, type Browser } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../../tools/browser';

/** Starts the browser that `npm test` has found or installed. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: run node tools/ensure-browser.mjs');
  return chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
}
