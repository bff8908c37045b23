// Before the tests: a browser is there or the reason is said. node tools/ensure-browser.mjs
import browsers from './browser.js';

const browser = browsers.ensureBrowser();
if (!browser) process.exit(1);
console.log(`Browser for the tests: ${browser}`);
