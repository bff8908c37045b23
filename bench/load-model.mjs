import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Run as a program of its own by measure-model.mjs, since only a new process is as cold as a pane that opens: prints the
 * milliseconds that it takes from the model's text to a model that can be asked.
 */
const require = createRequire(import.meta.url);
const root = path.join(import.meta.dirname, '..');
const { parseModel } = require('../build/src/classifier/model.js');
const text = fs.readFileSync(path.join(root, 'policies/common/model.json'), 'utf8');
const start = performance.now();
const model = parseModel(JSON.parse(text));
const ready = performance.now();
if (!model.ok) throw new Error(`policies/common/model.json: ${model.failure}`);
console.log(ready - start);
