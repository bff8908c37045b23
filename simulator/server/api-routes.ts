import type { IncomingMessage, ServerResponse } from 'node:http';
import { FAULTS } from '../host/faults';
import type { ListedSent, MailSummary, OutgoingMessage, RecordedCall } from '../mail-facts';
import { composeEml, type AttachmentSource } from './compose-eml';
import { readBody, readJson, RequestProblem, sendJson } from './http';
import type { MailboxMessage } from './mailbox';
import { contentOf, looksLikeMessage, readEml } from './read-eml';
import type { Session } from './session-store';

/** The largest message that the simulator takes, in bytes. */
const MAX_MESSAGE = 30_000_000;
const MAX_JSON = 60_000_000;
const TOO_LARGE = `The message is larger than ${MAX_MESSAGE / 1_000_000} MB, which is more than the simulator takes.`;

interface ApiRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly session: Session;
  /** What the route's pattern caught in the path. */
  readonly caught: readonly string[];
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly answer: (api: ApiRequest) => Promise<void>;
}

/** Public contract first, then what only the simulator's own page asks for (`/api/…`). */
export const API_ROUTES: readonly Route[] = [
  { method: 'GET', path: /^\/messages$/, answer: listMessages },
  { method: 'POST', path: /^\/messages$/, answer: addMessage },
  { method: 'GET', path: /^\/messages\/([^/]+)\.eml$/, answer: sendSource },
  { method: 'GET', path: /^\/outbox$/, answer: listOutbox },
  { method: 'GET', path: /^\/outbox\/([^/]+)\.eml$/, answer: sendSource },
  { method: 'DELETE', path: /^\/outbox$/, answer: emptyOutbox },
  {
    method: 'GET',
    path: /^\/calls$/,
    answer: async ({ response, session }) => sendJson(response, session.calls),
  },
  { method: 'POST', path: /^\/calls$/, answer: recordCall },
  { method: 'GET', path: /^\/faults$/, answer: listFaults },
  { method: 'GET', path: /^\/api\/folders$/, answer: listFolders },
  { method: 'GET', path: /^\/api\/messages\/([^/]+)$/, answer: sendMessage },
  { method: 'GET', path: /^\/api\/messages\/([^/]+)\/attachments\/(\d+)$/, answer: sendAttachment },
  {
    method: 'GET',
    path: /^\/api\/messages\/([^/]+)\/attachments\/(\d+)\/message$/,
    answer: sendAttachedMessage,
  },
  { method: 'POST', path: /^\/api\/send$/, answer: send },
  { method: 'GET', path: /^\/api\/state$/, answer: sendState },
  { method: 'PUT', path: /^\/api\/state$/, answer: storeState },
];

async function listMessages({ response, session }: ApiRequest): Promise<void> {
  sendJson(response, await Promise.all(session.inbox.map((message) => message.list())));
}

async function addMessage({ request, response, session }: ApiRequest): Promise<void> {
  const eml = await readBody(request, MAX_MESSAGE, TOO_LARGE);
  if (!looksLikeMessage(eml)) {
    throw new RequestProblem(
      400,
      'This is no e-mail message: it does not begin with fields such as From, Subject or Date.',
    );
  }
  await readEml('candidate', eml).catch(() => {
    throw new RequestProblem(
      400,
      'This message can not be read: it is nested too deeply or its header is too long.',
    );
  });
  sendJson(response, { id: session.add(eml).id }, 201);
}

async function sendSource({ response, session, caught }: ApiRequest): Promise<void> {
  const message = messageNamed(session, caught[0]);
  response.writeHead(200, { 'content-type': 'message/rfc822', 'cache-control': 'no-store' });
  response.end(message.eml);
}

async function listOutbox({ response, session }: ApiRequest): Promise<void> {
  const sent = session.outbox.map(async (message): Promise<ListedSent> => {
    const { facts } = await message.open();
    return {
      id: facts.id,
      url: `/outbox/${facts.id}.eml`,
      subject: facts.subject,
      to: facts.to.map((person) => person.address),
      cc: facts.cc.map((person) => person.address),
    };
  });
  sendJson(response, await Promise.all(sent));
}

async function emptyOutbox({ response, session }: ApiRequest): Promise<void> {
  session.emptyOutbox();
  response.writeHead(204).end();
}

async function recordCall({ request, response, session }: ApiRequest): Promise<void> {
  session.record((await readJson(request, MAX_JSON)) as RecordedCall);
  response.writeHead(204).end();
}

async function listFaults({ response }: ApiRequest): Promise<void> {
  sendJson(
    response,
    FAULTS.map(({ name, call, effect }) => ({ name, call, effect })),
  );
}

async function listFolders({ response, session }: ApiRequest): Promise<void> {
  const [inbox, outbox] = await Promise.all([summaries(session.inbox), summaries(session.outbox)]);
  sendJson(response, { inbox, outbox });
}

async function summaries(messages: readonly MailboxMessage[]): Promise<MailSummary[]> {
  const read = await Promise.all(messages.map((message) => message.open()));
  const listed = read.map(
    ({ facts: { id, subject, from, to, received, preview, hasAttachments } }): MailSummary => ({
      id,
      subject,
      from,
      to,
      received,
      preview,
      hasAttachments,
    }),
  );
  return listed.sort((a, b) => b.received.localeCompare(a.received));
}

async function sendMessage({ response, session, caught }: ApiRequest): Promise<void> {
  sendJson(response, (await messageNamed(session, caught[0]).open()).facts);
}

async function sendAttachment({ response, session, caught }: ApiRequest): Promise<void> {
  const content = contentOf(await messageNamed(session, caught[0]).open(), Number(caught[1]));
  if (!content) throw new RequestProblem(404, 'The message has no such attachment.');
  sendJson(response, content);
}

async function sendAttachedMessage({ response, session, caught }: ApiRequest): Promise<void> {
  const outer = await messageNamed(session, caught[0]).open();
  const source = outer.contents[Number(caught[1])];
  if (!source) throw new RequestProblem(404, 'The message has no such attachment.');
  sendJson(response, (await readEml(`${outer.facts.id}/${caught[1] ?? ''}`, source)).facts);
}

async function send({ request, response, session }: ApiRequest): Promise<void> {
  const outgoing = (await readJson(request, MAX_JSON)) as OutgoingMessage;
  const eml = await composeEml(outgoing, attachmentSource(session));
  sendJson(response, { id: session.send(eml).id }, 201);
}

function attachmentSource(session: Session): AttachmentSource {
  return {
    message: async (id) => session.find(id)?.eml ?? null,
    async part(id, index) {
      const read = await session.find(id)?.open();
      const attachment = read?.facts.attachments[index];
      const content = read?.contents[index];
      return attachment && content
        ? { contentType: attachment.contentType, content: Buffer.from(content) }
        : null;
    },
  };
}

async function sendState({ response, session }: ApiRequest): Promise<void> {
  sendJson(response, Object.fromEntries(session.state));
}

async function storeState({ request, response, session, url }: ApiRequest): Promise<void> {
  session.state.set(url.searchParams.get('key') ?? '', await readJson(request, MAX_JSON));
  response.writeHead(204).end();
}

function messageNamed(session: Session, id: string | undefined): MailboxMessage {
  const message = session.find(decodeURIComponent(id ?? ''));
  if (!message) throw new RequestProblem(404, `There is no message "${id ?? ''}".`);
  return message;
}
