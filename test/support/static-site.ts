import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileIn, sendFile } from '../../simulator/server/send-file';

/** A folder on a web server of its own, as a municipality hosts `dist/`. */
export interface StaticSite {
  /** With a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the files of a folder on a free port; nothing else. */
export async function startStaticSite(folder: string): Promise<StaticSite> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void fileIn(
      folder,
      path.join(decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : ''),
    ).then((file) => {
      if (file !== null) return sendFile(request, response, file, 'no-cache');
      response.writeHead(404).end();
      return undefined;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
