import fs from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const gzip = promisify(zlib.gzip);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.map', '.svg', '.txt', '.md']);
/** Smaller files gain nothing from compression. */
const COMPRESS_FROM = 1_000;

/** Compressed files by path and time of change. */
const compressed = new Map<string, Promise<Buffer>>();

/**
 * The file inside `folder` that a path of an address names; null when there is none.
 * Never one outside the folder.
 */
export async function fileIn(folder: string, addressPath: string): Promise<string | null> {
  const file = path.join(folder, addressPath);
  if (!file.startsWith(folder + path.sep)) return null;
  const found = await fs.stat(file).catch(() => null);
  return found?.isFile() ? file : null;
}

/** Answers with a file, compressed as a production server does. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  cacheControl: string,
): Promise<void> {
  const { mtimeMs, size } = await fs.stat(file);
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const extension = path.extname(file).toLowerCase();
  const headers: Record<string, string> = {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'cache-control': cacheControl,
    etag: tag,
    vary: 'accept-encoding',
    // office.js asks for its own scripts with crossorigin="anonymous".
    'access-control-allow-origin': '*',
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const wanted = COMPRESSED.has(extension) && size >= COMPRESS_FROM && acceptsGzip(request);
  if (wanted) {
    const key = `${file}:${tag}`;
    const body = compressed.get(key) ?? fs.readFile(file).then((bytes) => gzip(bytes));
    compressed.set(key, body);
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(await body);
    return;
  }
  response.writeHead(200, headers).end(await fs.readFile(file));
}

/** Answers with a text made for this request, compressed too. */
export async function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  text: string,
  contentType: string,
): Promise<void> {
  const headers = { 'content-type': contentType, 'cache-control': 'no-cache', vary: 'accept-encoding' };
  if (text.length >= COMPRESS_FROM && acceptsGzip(request)) {
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(await gzip(text));
    return;
  }
  response.writeHead(200, headers).end(text);
}

function acceptsGzip(request: IncomingMessage): boolean {
  return String(request.headers['accept-encoding'] ?? '').includes('gzip');
}
