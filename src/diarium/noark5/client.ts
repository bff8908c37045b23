import type { Cancel } from '../../host/original';
import { failure, success, type Result } from '../../lib/result';
import { failureOfStatus, isObject, jsonOf, textOf, type JsonObject } from '../answer';
import type { ConnectorPorts, DiariumAnswer, DiariumRequest, SubmitFailure } from '../connector';

const MEDIA_TYPE = 'application/vnd.noark5+json';
/** Entries of one list that are looked at; a filter stands in front of each. */
const MAX_RESULTS = 200;

/** Something in the diarium as the server gave it. */
export interface Entity {
  readonly body: JsonObject;
  /** Its own address; `''` when the server gives none. */
  readonly self: string;
}

type Answered<Value> = Promise<Result<Value, SubmitFailure>>;

export interface Noark5Client {
  get(address: string): Answered<Entity>;
  /** The entries of a list, with an OData filter. */
  list(address: string, filter: string | null): Answered<readonly Entity[]>;
  create(address: string, body: JsonObject): Answered<Entity>;
  remove(address: string): Answered<void>;
  /** Any other request; a status of failure is one. */
  send(
    request: Omit<DiariumRequest, 'headers'> & { readonly headers?: Readonly<Record<string, string>> },
  ): Answered<DiariumAnswer>;
}

export interface Noark5Access {
  readonly root: string;
  /** Where the administrator's proxy gives a token; null when it adds one by itself. */
  readonly tokenFrom: string | null;
}

/**
 * Speaks with one server. A token is fetched when it is first needed and once more after 401. Only addresses at the
 * server of the root are followed, so that no answer can lead the token elsewhere.
 */
export function noark5Client(
  access: Noark5Access,
  request: ConnectorPorts['request'],
  cancel: Cancel,
): Noark5Client {
  const origin = originOf(access.root);
  let token: string | null = null;

  async function fetchToken(): Answered<string> {
    if (access.tokenFrom === null) return success('');
    const answer = await request(
      { method: 'GET', address: access.tokenFrom, headers: { Accept: 'application/json' } },
      cancel,
    );
    if (!answer.ok) return answer;
    const wrong = failureOfStatus(answer.value);
    if (wrong) return failure({ kind: 'not-allowed', detail: `token: ${wrong.kind}` });
    const body = jsonOf(answer.value);
    if (!body.ok) return body;
    const given = body.value['access_token'];
    if (typeof given === 'string' && /^[\x21-\x7e]{1,8000}$/.test(given)) return success(given);
    return failure({ kind: 'not-understood', detail: 'no access_token' });
  }

  const send: Noark5Client['send'] = async (asked) => {
    const address = absolute(asked.address, origin);
    if (address === null) return failure({ kind: 'not-understood', detail: 'an address of another server' });
    for (let again = false; ; again = true) {
      if (token === null) {
        const fetched = await fetchToken();
        if (!fetched.ok) return fetched;
        token = fetched.value;
      }
      const headers = {
        Accept: MEDIA_TYPE,
        ...(token === '' ? {} : { Authorization: `Bearer ${token}` }),
        ...asked.headers,
      };
      const answer = await request({ ...asked, address, headers }, cancel);
      if (!answer.ok) return answer;
      if (answer.value.status === 401 && !again && access.tokenFrom !== null) {
        token = null;
        continue;
      }
      const wrong = failureOfStatus(answer.value);
      if (wrong) return failure(wrong);
      // A sign-in page comes with status 200, also as the answer to an upload.
      const isPage = /^\s{0,100}</.test(answer.value.text);
      return isPage ? failure({ kind: 'not-understood', detail: `${answer.value.status}: HTML` }) : answer;
    }
  };

  const get: Noark5Client['get'] = async (address) => {
    const answer = await send({ method: 'GET', address });
    if (!answer.ok) return answer;
    const body = jsonOf(answer.value);
    return body.ok ? success(entity(body.value, '')) : body;
  };

  return {
    send,
    get,
    async list(address, filter) {
      const query =
        filter === null ? '' : `${address.includes('?') ? '&' : '?'}$filter=${encodeURIComponent(filter)}`;
      const answer = await get(`${address}${query}`);
      if (!answer.ok) return answer;
      const results = answer.value.body['results'];
      const rows: unknown[] = Array.isArray(results) ? results : [];
      return success(
        rows
          .filter(isObject)
          .slice(0, MAX_RESULTS)
          .map((row) => entity(row, '')),
      );
    },
    async create(address, body) {
      const answer = await send({
        method: 'POST',
        address,
        headers: { 'Content-Type': MEDIA_TYPE },
        body: JSON.stringify(body),
      });
      if (!answer.ok) return answer;
      const location = answer.value.header('Location') ?? '';
      if (answer.value.text.trim() === '' && location !== '') return get(location);
      const created = jsonOf(answer.value);
      return created.ok ? success(entity(created.value, location)) : created;
    },
    async remove(address) {
      const answer = await send({ method: 'DELETE', address });
      return answer.ok ? success(undefined) : answer;
    },
  };
}

/** Where a relation of an entity leads; `''` when it has none. The template in braces at its end is left out. */
export function linkOf({ body }: Entity, relation: string): string {
  const links = body['_links'];
  const link = isObject(links) ? links[relation] : undefined;
  return isObject(link) && typeof link['href'] === 'string'
    ? link['href'].replace(/\{[^{}]{0,500}\}$/, '')
    : '';
}

/** A text value in an OData filter. */
export function quoted(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

/** A text field of an entity, on one line. */
export function fieldOf({ body }: Entity, name: string): string {
  return textOf(body[name]);
}

function entity(body: JsonObject, location: string): Entity {
  const self = linkOf({ body, self: '' }, 'self');
  return { body, self: self || location };
}

function originOf(address: string): string {
  return /^https?:\/\/[^/?#]+/i.exec(address)?.[0].toLowerCase() ?? '';
}

function absolute(address: string, origin: string): string | null {
  if (/^\/(?!\/)/.test(address)) return `${origin}${address}`;
  return originOf(address) === origin && origin !== '' ? address : null;
}
