import fs from 'node:fs/promises';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { ManifestFacts } from '../manifest-facts';
import { faultsOf, listPolicies, sendAddinFile } from './addin-files';
import { API_ROUTES } from './api-routes';
import { RequestProblem, sendJson } from './http';
import { loadMailbox } from './mailbox';
import { projectRoot } from './project-root';
import { readManifest } from './read-manifest';
import { fileIn, sendFile } from './send-file';
import { SessionStore } from './session-store';

export interface SimulatorOptions {
  /** 0 for any free one. */
  readonly port: number;
  /** The folder with the built add-in. */
  readonly dist: string;
  /** The add-in's manifest; default: manifest.xml of the project. */
  readonly manifest?: string;
  /** The folder with the mailbox's `.eml` files; default: the sample mailbox. */
  readonly mailbox?: string;
}

export interface Simulator {
  /** With a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

interface World {
  readonly root: string;
  readonly dist: string;
  readonly manifest: ManifestFacts;
  readonly sessions: SessionStore;
}

/** The two names of this machine for itself; the browser may choose either for `localhost`. */
const LOOPBACK = ['127.0.0.1', '::1'];

/**
 * Starts the local Outlook on this machine only.
 * @throws ManifestProblem when the manifest lacks something, or a sentence that says what is missing on disk
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const root = projectRoot();
  const manifestFile = options.manifest ?? path.join(root, 'manifest.xml');
  const world: World = {
    root,
    dist: path.resolve(options.dist),
    manifest: readManifest(await fs.readFile(manifestFile, 'utf8')),
    sessions: new SessionStore(await loadMailbox(options.mailbox ?? path.join(root, 'simulator/mailbox'))),
  };
  await refuseMissingPages(world);
  const servers: http.Server[] = [];
  let port = options.port;
  for (const address of LOOPBACK) {
    const server = http.createServer((request, response) => void answer(world, request, response));
    // A machine without IPv6 has only the first one.
    const opened = await listen(server, port, address, address !== LOOPBACK[0]);
    if (!opened) continue;
    port = (server.address() as AddressInfo).port;
    servers.push(server);
  }
  return {
    url: `http://localhost:${port}/`,
    async close() {
      await Promise.all(servers.map((server) => closed(server)));
    },
  };
}

async function refuseMissingPages(world: World): Promise<void> {
  const { read, compose, functionPage } = world.manifest;
  const pages = [...read, ...compose].map((button) =>
    button.action.kind === 'pane' ? button.action.page : functionPage,
  );
  for (const page of new Set(pages)) {
    const { pathname } = new URL(page, 'http://localhost');
    if (!pathname.startsWith('/addin/')) {
      throw new Error(`The manifest names ${pathname}, but the simulator serves the add-in under /addin/.`);
    }
    if ((await fileIn(world.dist, pathname.slice('/addin/'.length))) === null) {
      throw new Error(`${world.dist} has no ${pathname.slice('/addin/'.length)}: run "npm run build" first.`);
    }
  }
}

function listen(server: http.Server, port: number, address: string, optional: boolean): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (optional ? resolve(false) : reject(error)));
    server.listen(port, address, () => resolve(true));
  });
}

function closed(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function answer(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await route(world, request, response);
  } catch (error) {
    const status = error instanceof RequestProblem ? error.status : 500;
    const sentence = error instanceof Error ? error.message : String(error);
    if (response.headersSent) response.destroy();
    else sendJson(response, { error: sentence }, status);
  }
}

async function route(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const { pathname } = url;
  if (pathname.startsWith('/addin/')) return sendAddinFile(request, response, world.dist, url);
  if (pathname.startsWith('/office/')) return sendOfficeFile(world, request, response, url);
  if (pathname === '/' || pathname === '/index.html')
    return sendPageFile(world, request, response, 'index.html');
  if (pathname.startsWith('/simulator/')) {
    return sendPageFile(world, request, response, pathname.slice('/simulator/'.length));
  }
  if (pathname === '/api/simulator') {
    return sendJson(response, { manifest: world.manifest, policies: await listPolicies(world.dist) });
  }
  for (const candidate of API_ROUTES) {
    const match = candidate.path.exec(pathname);
    if (!match || candidate.method !== request.method) continue;
    const session = world.sessions.open(url.searchParams.get('session') ?? 'default');
    return candidate.answer({ request, response, url, session, caught: match.slice(1) });
  }
  throw new RequestProblem(404, `Nothing stands at ${request.method ?? ''} ${pathname}.`);
}

/** The unmodified office.js. It asks for some of its files in capitals that the package writes small. */
async function sendOfficeFile(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const folder = path.join(world.root, 'node_modules/@microsoft/office-js/dist');
  const wanted = decodeURIComponent(url.pathname).slice('/office/'.length).toLowerCase();
  const missing = faultsOf(request, url).includes('office-missing');
  const file = missing ? null : await fileIn(folder, wanted);
  if (file === null) throw new RequestProblem(404, `office.js has no file ${wanted}.`);
  return sendFile(request, response, file, 'public, max-age=86400');
}

async function sendPageFile(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
): Promise<void> {
  const file = await fileIn(path.join(world.root, 'build/simulator-page'), decodeURIComponent(name));
  if (file === null) {
    throw new RequestProblem(404, `The simulator's page has no file ${name}: run "npm run build" first.`);
  }
  return sendFile(request, response, file, 'no-cache');
}
