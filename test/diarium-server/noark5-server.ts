import { createHash, randomUUID } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { entrance, EntityStore, wrongWith, type EntityType, type StoredEntity } from './entities';

/** What goes wrong. `half-done` does what was asked and then breaks the line before the answer. */
export type Effect = 'down' | 'slow' | 'html' | 'half-done' | 400 | 401 | 403 | 409 | 500;

/** A fault for requests that fit: `POST ny-journalpost`, `PUT`, `GET saksmappe`; a word of the path is enough. */
export interface Fault {
  readonly on: string;
  readonly effect: Effect;
  /** How often; for ever when left out. */
  times?: number;
  /** Requests that fit and pass before the first one that fails. */
  after?: number;
}

export interface DiariumServer {
  /** The root of the Noark 5 interface. */
  readonly root: string;
  readonly tokenFrom: string;
  readonly webhook: string;
  readonly store: EntityStore;
  /** Each request as `METHOD /path`. */
  readonly requests: string[];
  /** What came to the webhook. */
  readonly received: Record<string, unknown>[];
  faults: Fault[];
  /** The token that is asked for; `''` for none. A change makes the earlier one expire. */
  token: string;
  close(): Promise<void>;
}

const TYPE = 'application/vnd.noark5+json';
/** How long a slow answer takes, milliseconds: longer than any client waits in a test. */
const SLOW = 30_000;

/** The one class of the archive, by its code. */
export const CLASS_CODE = '1.1.2';

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/**
 * A small Noark 5 service interface (v1.1), written from the public specification for tests: relation links, templates
 * in addresses, fields that must be there (400), 201 with Location, filters with `eq`, upload whole and in pieces with
 * size and checksum held against the document object, deletion. Beside it a token and a webhook, as an administrator's
 * proxy gives them. Answers pages of any origin on this computer (CORS).
 */
export async function startDiariumServer(): Promise<DiariumServer> {
  const store = new EntityStore();
  const series = store.create('arkivdel', '', { tittel: 'Saksarkiv' });
  const system = store.create('klassifikasjonssystem', series.id, { tittel: 'Funksjoner' });
  store.create('klasse', system.id, { klasseID: CLASS_CODE, tittel: 'Gatelys' });
  const keys: string[] = [];
  const uploads = new Map<string, { object: StoredEntity; size: number; pieces: Buffer[] }>();
  const server = http.createServer((request, response) => void answerTo(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const self: DiariumServer = {
    root: `${origin}/api`,
    tokenFrom: `${origin}/token`,
    webhook: `${origin}/hook`,
    store,
    requests: [],
    received: [],
    faults: [],
    token: '',
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
  return self;

  async function answerTo(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '/', origin);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const allow = {
      'Access-Control-Allow-Origin': request.headers.origin ?? '*',
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
      'Access-Control-Allow-Headers': request.headers['access-control-request-headers'] ?? '*',
      'Access-Control-Expose-Headers': 'Location, Range, ETag',
    };
    if (request.method === 'OPTIONS') return void response.writeHead(204, allow).end();
    const name = `${request.method} ${address.pathname}`;
    self.requests.push(name);
    const effect = faultFor(request.method ?? '', address.pathname);
    if (effect === 'down') return void request.socket.destroy();
    if (effect === 'slow') return void setTimeout(() => response.destroy(), SLOW).unref();
    if (effect === 'html') {
      return void response
        .writeHead(200, { ...allow, 'Content-Type': 'text/html' })
        .end('<html>Logg inn</html>');
    }
    if (typeof effect === 'number') {
      return void response
        .writeHead(effect, { ...allow, 'Content-Type': TYPE })
        .end(JSON.stringify({ feilmelding: 'prøve' }));
    }
    const { status, body, headers } = handle(request, address, Buffer.concat(chunks));
    if (effect === 'half-done') return void request.socket.destroy();
    response.writeHead(status, { ...allow, 'Content-Type': TYPE, ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  function faultFor(method: string, path: string): Effect | null {
    for (const fault of self.faults) {
      const [first = '', word = ''] = fault.on.split(' ');
      const fits = method === first && (word === '' || path.split('/').includes(word));
      if (!fits || fault.times === 0) continue;
      if (fault.after !== undefined && fault.after > 0) {
        fault.after -= 1;
        continue;
      }
      if (fault.times !== undefined) fault.times -= 1;
      return fault.effect;
    }
    return null;
  }

  function handle(request: http.IncomingMessage, address: URL, body: Buffer): Answer {
    const path = address.pathname.split('/').slice(1);
    if (path[0] === 'token') return { status: 200, body: { access_token: self.token } };
    if (path[0] === 'hook') return webhook(body, String(request.headers['idempotency-key']));
    if (self.token !== '' && request.headers.authorization !== `Bearer ${self.token}`) return { status: 401 };
    const [, type, id, what] = path;
    if (type === undefined || type === '') return { status: 200, body: entrance('', origin) };
    if (type === 'arkivstruktur' || type === 'sakarkiv' || type === 'metadata')
      return { status: 200, body: entrance(type, origin) };
    if (type === 'tilgangsrestriksjon') return list([{ kode: 'XX', kodenavn: 'Midlertidig sperret' }]);
    if (id === undefined) return list(shown(store.ofType(type as EntityType), address));
    const entity = store.all.get(id);
    if (!entity) return { status: 404 };
    if (what === 'fil') return file(request, address, body, entity);
    if (what?.startsWith('ny-')) return create(request, what.slice(3) as EntityType, entity, body);
    if (what !== undefined) return list(shown(store.ofType(what as EntityType, id), address));
    if (request.method === 'DELETE') {
      store.remove(id);
      return { status: 204 };
    }
    return { status: 200, body: store.shown(entity, origin) };
  }

  function create(
    request: http.IncomingMessage,
    type: EntityType,
    parent: StoredEntity,
    body: Buffer,
  ): Answer {
    if (request.method !== 'POST') return { status: 200, body: {} };
    if (request.headers['content-type'] !== TYPE) return { status: 415 };
    const fields = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
    const wrong = wrongWith(type, fields);
    if (wrong !== '') return { status: 400, body: { feilmelding: wrong } };
    const made = store.create(type, parent.id, fields);
    return {
      status: 201,
      body: store.shown(made, origin),
      headers: { Location: `${origin}/api/${type}/${made.id}` },
    };
  }

  function file(request: http.IncomingMessage, address: URL, body: Buffer, object: StoredEntity): Answer {
    const session = address.searchParams.get('filsesjon');
    if (request.method === 'PUT' && session) return piece(request, session, body);
    if (object.file) return { status: 409 };
    const size = Number(request.headers['x-upload-content-length'] ?? 0);
    if (size === 0) return keep(object, body);
    const opened = randomUUID();
    uploads.set(opened, { object, size, pieces: [] });
    return { status: 200, headers: { Location: `${origin}${address.pathname}?filsesjon=${opened}` } };
  }

  function piece(request: http.IncomingMessage, session: string, body: Buffer): Answer {
    const upload = uploads.get(session);
    const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers['content-range'] ?? '');
    if (!upload || !range) return { status: 400 };
    const had = upload.pieces.reduce((sum, { length }) => sum + length, 0);
    const [start, end, total] = range.slice(1).map(Number) as [number, number, number];
    if (total !== upload.size || end - start + 1 !== body.length) return { status: 400 };
    // A piece that comes twice, after an answer that was lost.
    if (start === had) upload.pieces.push(body);
    else if (end + 1 !== had) return { status: 400, body: { feilmelding: `Content-Range: venter ${had}` } };
    if (end + 1 === total) return keep(upload.object, Buffer.concat(upload.pieces));
    return { status: 200, headers: { Range: `bytes 0-${end}` } };
  }

  function keep(object: StoredEntity, bytes: Buffer): Answer {
    const { filstoerrelse, sjekksum } = object.fields;
    const wrong =
      (filstoerrelse !== undefined && filstoerrelse !== bytes.length && 'filstoerrelse') ||
      (sjekksum !== undefined && sjekksum !== createHash('sha256').update(bytes).digest('hex') && 'sjekksum');
    if (wrong) return { status: 400, body: { feilmelding: `${wrong} stemmer ikke` } };
    object.file = bytes;
    return { status: 201, body: store.shown(object, origin) };
  }

  /** A key that it knows is a second try: it takes nothing and answers as before. */
  function webhook(body: Buffer, key: string): Answer {
    const known = keys.indexOf(key);
    if (known >= 0) return { status: 200, body: { caseReference: `KS 2026-${known + 1}` } };
    self.received.push(JSON.parse(body.toString('utf8')) as Record<string, unknown>);
    keys.push(key);
    return { status: 200, body: { caseReference: `KS 2026-${keys.length}` } };
  }

  function shown(entities: StoredEntity[], address: URL): Record<string, unknown>[] {
    const filter = /^(\w+) eq '((?:[^']|'')*)'$/.exec(address.searchParams.get('$filter') ?? '');
    return entities
      .map((each) => store.shown(each, origin))
      .filter((each) => !filter || each[filter[1] ?? ''] === (filter[2] ?? '').replace(/''/g, "'"));
  }

  function list(results: unknown[]): Answer {
    return { status: 200, body: { count: results.length, results, _links: {} } };
  }
}
