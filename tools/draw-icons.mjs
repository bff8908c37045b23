// Draws the icons that the manifest names from their SVG sources: node tools/draw-icons.mjs
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import browsers from './browser.js';

const assets = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'assets');
const SIZES = { icon: [16, 32, 64, 80, 128], signature: [16, 32, 80] };

const browser = await chromium.launch({
  executablePath: browsers.findBrowser() ?? undefined,
  args: browsers.BROWSER_ARGUMENTS,
});
for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = fs.readFileSync(path.join(assets, 'source', `${name}.svg`), 'utf8');
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: path.join(assets, `${name}-${size}.png`), omitBackground: true });
    await page.close();
  }
}
await browser.close();
