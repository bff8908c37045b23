import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const require = createRequire(import.meta.url);

/** Bytes of one attachment and how many there are: the message of the budget. */
const ATTACHMENT = 1_000_000;
const COUNT = 20;
const MEGABYTE = 1_000_000;
/** What nobody holds any more is given back at once. */
const FLAGS = ['--expose-gc', '--single-threaded-gc', '--no-concurrent-array-buffer-sweeping'];

/**
 * What is held in memory while a message of 20 attachments of 1 MB is registered by webhook: the heap and what lies
 * beside it, after the garbage has been collected, each time that Outlook answers, that a blob is made and that a piece is
 * sent. Blobs lie on disk, as a browser keeps large ones. Outlook's answers are made anew each time. A process of its own.
 * @returns {{ reading: number, sending: number, attachment: number }} megabytes
 */
export function peakOfRegistration() {
  const own = fileURLToPath(import.meta.url);
  return JSON.parse(execFileSync(process.execPath, [...FLAGS, own], { encoding: 'utf8' }));
}

async function measure() {
  readTypeScript();
  const watch = watchMemory();
  const blobs = useDiskBlobs(watch.note);
  useOutlook(watch.note);
  try {
    const { readOriginal } = require('../src/outlook/read-original.ts');
    const { base64 } = require('../src/diarium/base64.ts');
    const { piecesOf } = require('../src/diarium/connector.ts');
    const { blobOf } = require('../src/taskpane/blob-of.ts');
    const attachments = Array.from({ length: COUNT }, (_, index) => `a${index}`);
    const options = { attachments, onProgress: () => undefined, cancel: { aborted: false } };
    await watch.start();
    const original = await readOriginal('item-1', options);
    if (!original.ok) throw new Error(JSON.stringify(original.failure));
    const reading = watch.peak();
    await watch.start();
    const { message, attachments: files } = original.value;
    // As the webhook does it: each file in pieces, as base64.
    await blobOf(encoded([message, ...files], piecesOf, base64, watch.note), '');
    return { reading, sending: watch.peak(), attachment: ATTACHMENT / MEGABYTE };
  } finally {
    blobs.remove();
  }
}

async function* encoded(files, piecesOf, base64, note) {
  for (const file of files) {
    for await (const piece of piecesOf(file)) {
      const text = base64(piece);
      note();
      yield text;
    }
  }
}

/** The adapter needs Office and a browser, so that it is not compiled for Node: its source is read as it stands. */
function readTypeScript() {
  require.extensions['.ts'] = (module, file) => {
    const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
    const { outputText } = ts.transpileModule(fs.readFileSync(file, 'utf8'), { compilerOptions: options });
    module._compile(outputText, file);
  };
}

function watchMemory() {
  const collect = globalThis.gc;
  let before = 0;
  let most = 0;
  const held = () => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  return {
    /** Buffers that nobody holds any more are given back a little later. */
    start: async () => {
      for (let round = 0; round < 5; round += 1) {
        collect();
        await setTimeout(10);
      }
      [before, most] = [held(), 0];
    },
    note: () => void (most = Math.max(most, held() - before)),
    peak: () => most / MEGABYTE,
  };
}

function useDiskBlobs(note) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'postgang-bench-'));
  let files = 0;
  globalThis.Blob = class DiskBlob {
    constructor(parts = [], _, range = null) {
      note();
      this.file = range?.file ?? path.join(folder, String((files += 1)));
      this.start = range?.start ?? 0;
      if (!range) {
        const descriptor = fs.openSync(this.file, 'w');
        for (const part of parts) {
          if (part instanceof DiskBlob) part.copyTo(descriptor);
          else fs.writeSync(descriptor, part);
        }
        fs.closeSync(descriptor);
      }
      this.size = range ? range.end - range.start : fs.statSync(this.file).size;
    }
    slice(start, end) {
      const range = {
        file: this.file,
        start: this.start + start,
        end: this.start + Math.min(end, this.size),
      };
      return new DiskBlob([], {}, range);
    }
    async arrayBuffer() {
      const bytes = new Uint8Array(this.size);
      const descriptor = fs.openSync(this.file, 'r');
      fs.readSync(descriptor, bytes, 0, this.size, this.start);
      fs.closeSync(descriptor);
      return bytes.buffer;
    }
    copyTo(descriptor) {
      fs.writeSync(descriptor, fs.readFileSync(this.file));
    }
  };
  return { remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

function useOutlook(note) {
  const answer = (callback, make) =>
    void setTimeout(0).then(() => {
      const value = make();
      note();
      callback({ status: 'succeeded', value });
    });
  const attachments = Array.from({ length: COUNT }, (_, index) => ({
    id: `a${index}`,
    name: `a${index}.pdf`,
    contentType: 'application/pdf',
    size: ATTACHMENT,
    isInline: false,
    attachmentType: 'file',
  }));
  const item = {
    itemType: 'message',
    itemId: 'item-1',
    subject: 'Ritningar',
    attachments,
    body: { getAsync: (_, callback) => answer(callback, () => 'Hej') },
    getAllInternetHeadersAsync: (callback) => answer(callback, () => 'Subject: Ritningar\r\n'),
    getAttachmentContentAsync: (id, callback) =>
      answer(callback, () => ({
        content: `${id}AAAAAAA`.slice(0, 4).repeat(Math.ceil(ATTACHMENT / 3)),
        format: 'base64',
      })),
  };
  const isSetSupported = (_, set) => set !== '1.14';
  globalThis.Office = { context: { mailbox: { item }, requirements: { isSetSupported } } };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await measure()));
