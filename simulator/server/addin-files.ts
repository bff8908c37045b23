import fs from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { ListedPolicy } from '../mail-facts';
import { RequestProblem } from './http';
import { fileIn, sendFile, sendText } from './send-file';

const OFFICE_CDN = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1(\.1)?\/hosted\//g;
/** The stand-in for MicrosoftAjax, the consent and the clock: see simulator/frame. */
const FIRST_SCRIPT = '<script src="/simulator/frame.js"></script>';

/**
 * The add-in's page on its way out: the simulator's script first, office.js from this server.
 * The file in dist/ stays as it is.
 */
function preparePage(html: string, faults: readonly string[]): string {
  const office = faults.includes('office-missing') ? '/office-missing/' : '/office/';
  return html.replace(/<head[^>]*>/i, (head) => head + FIRST_SCRIPT).replace(OFFICE_CDN, office);
}

/** The faults that the frame was opened with: its own address, or the one of the page that asks. */
export function faultsOf(request: IncomingMessage, url: URL): string[] {
  const referer = request.headers.referer;
  const own = url.searchParams.get('fault') ?? (referer ? new URL(referer).searchParams.get('fault') : null);
  return (own ?? '').split(',').filter((name) => name !== '');
}

/** Answers `/addin/…` from dist/. */
export async function sendAddinFile(
  request: IncomingMessage,
  response: ServerResponse,
  dist: string,
  url: URL,
): Promise<void> {
  const wanted = decodeURIComponent(url.pathname).slice('/addin/'.length);
  const faults = faultsOf(request, url);
  if (/^policy\//.test(wanted)) {
    if (faults.includes('policy-missing')) throw new RequestProblem(404, 'The fault policy-missing is on.');
    const broken = brokenPolicy(faults);
    if (broken !== null) return sendText(request, response, broken, 'application/json; charset=utf-8');
  }
  const file = await fileIn(dist, wanted.endsWith('/') ? `${wanted}index.html` : wanted);
  if (file === null) throw new RequestProblem(404, `The add-in has no file ${wanted}.`);
  // The policy editor knows nothing of Outlook: it is served as it is.
  if (file.endsWith('.html') && !wanted.startsWith('admin/')) {
    const html = preparePage(await fs.readFile(file, 'utf8'), faults);
    return sendText(request, response, html, 'text/html; charset=utf-8');
  }
  // Hashed names never change their content; everything else is asked about again.
  const hashed = /\.[0-9a-f]{10}\.js$/.test(file);
  return sendFile(request, response, file, hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function brokenPolicy(faults: readonly string[]): string | null {
  if (faults.includes('policy-invalid')) return '{"version":1,"id":42,"mailboxes":"none"}';
  if (faults.includes('policy-not-json')) return '<!doctype html><title>Sign in</title>';
  return null;
}

/** The policies in dist/policy, by name. A file that can't be read is listed by its id. */
export async function listPolicies(dist: string): Promise<ListedPolicy[]> {
  const folder = path.join(dist, 'policy');
  const names = await fs.readdir(folder).catch(() => []);
  const ids = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5));
  const policies = await Promise.all(ids.map((id) => listedPolicy(id, path.join(folder, `${id}.json`))));
  return policies.sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}

async function listedPolicy(id: string, file: string): Promise<ListedPolicy> {
  try {
    const policy = JSON.parse(await fs.readFile(file, 'utf8')) as { name?: unknown; domains?: unknown };
    const domain: unknown = Array.isArray(policy.domains) ? policy.domains[0] : undefined;
    return {
      id,
      name: typeof policy.name === 'string' ? policy.name : id,
      domain: typeof domain === 'string' ? domain : 'kommun.example',
    };
  } catch {
    return { id, name: id, domain: 'kommun.example' };
  }
}
