import { failure, success, type Result } from '../../lib/result';
import { piecesOf, PIECE_SIZE, type SubmitFailure } from '../connector';
import type { RegisteredDocument } from '../registered-documents';
import type { Noark5Client } from './client';

/** A larger file goes in pieces, so that a break in the middle costs one piece (Noark 5 TG 1.1, "Overføre store filer"). */
export const WHOLE_UPLOAD_LIMIT = 5_000_000;
const TRIES_PER_PIECE = 2;

/** Puts the bytes at the address that the document object gave for its file. */
export async function uploadFile(
  client: Noark5Client,
  address: string,
  { file, contentType }: RegisteredDocument,
): Promise<Result<void, SubmitFailure>> {
  if (file.size <= WHOLE_UPLOAD_LIMIT) {
    const answer = await client.send({
      method: 'POST',
      address,
      headers: { 'Content-Type': contentType },
      body: piecesOf(file),
    });
    return answer.ok ? success(undefined) : answer;
  }
  const session = await client.send({
    method: 'POST',
    address,
    headers: { 'X-Upload-Content-Type': contentType, 'X-Upload-Content-Length': String(file.size) },
    body: '',
  });
  if (!session.ok) return session;
  const location = session.value.header('Location');
  if (!location) return failure({ kind: 'not-understood', detail: 'no Location for the upload' });
  let start = 0;
  while (start < file.size) {
    const next = await sendPiece(client, location, contentType, file, start);
    if (!next.ok) return next;
    start = next.value;
  }
  return success(undefined);
}

/** Where the next piece begins: after what the server says that it has. */
async function sendPiece(
  client: Noark5Client,
  address: string,
  contentType: string,
  file: RegisteredDocument['file'],
  start: number,
): Promise<Result<number, SubmitFailure>> {
  const end = Math.min(start + PIECE_SIZE, file.size);
  for (let tries = 1; ; tries += 1) {
    const answer = await client.send({
      method: 'PUT',
      address,
      headers: { 'Content-Type': contentType, 'Content-Range': `bytes ${start}-${end - 1}/${file.size}` },
      body: await file.read(start, end),
    });
    if (answer.ok) {
      if (answer.value.status === 201 || end === file.size) return success(file.size);
      const last = /(\d{1,15})\s*$/.exec(answer.value.header('Range') ?? '')?.[1];
      const next = last === undefined ? end : Number(last) + 1;
      if (next > start && next <= end) return success(next);
      return failure({ kind: 'not-understood', detail: 'a wrong Range in the upload' });
    }
    const isTransient = ['unreachable', 'timed-out', 'server-error'].includes(answer.failure.kind);
    if (!isTransient || tries === TRIES_PER_PIECE) return answer;
  }
}
