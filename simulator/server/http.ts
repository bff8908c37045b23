import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that can't be answered as asked; the sentence is shown to the person. */
export class RequestProblem extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(value));
}

/**
 * The whole body of a request.
 * @param limit bytes; a longer body is refused with 413 and the sentence given
 */
export async function readBody(request: IncomingMessage, limit: number, tooLong: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read to the end without keeping it: a client that is cut off while it writes never sees the answer.
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit) throw new RequestProblem(413, tooLong);
  return Buffer.concat(chunks);
}

/** The body as JSON. */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const body = await readBody(request, limit, `The request is larger than ${limit} bytes.`);
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new RequestProblem(400, 'The request is not JSON.');
  }
}
