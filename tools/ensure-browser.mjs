// Before the tests: a browser is there or the reason is said. node tools/ensure-browser.mjs
import { ensureBrowser } from './browser.mjs';

const browser = ensureBrowser();
if (!browser) process.exit(1);
console.log(`Browser for the tests: ${browser}`);
