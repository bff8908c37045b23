import { createHash } from 'node:crypto';
import type { Original, OriginalFile } from '../../src/host/original';
import { failure, success } from '../../src/lib/result';
import type { ConnectorContext, ConnectorPorts, Run, Submission } from '../../src/diarium/connector';
import { registeredDocuments } from '../../src/diarium/registered-documents';
import type { Registration } from '../../src/diarium/registration';
import type { NewMessageForm } from '../../src/host/mail-host';
import { samplePolicy } from '../policies/sample-policy';

/** A registration of an invented message; a test changes what it is about. */
export function sampleRegistration(changes: Partial<Registration> = {}): Registration {
  return {
    title: 'Fråga om gatubelysning på Storgatan',
    isMasked: false,
    direction: 'incoming',
    correspondents: [
      { role: 'sender', name: 'Karin Granlid', address: 'karin@granlid.example', isProtected: false },
      { role: 'receiver', name: '', address: 'kommun@granby.example', isProtected: false },
    ],
    received: new Date('2026-11-20T13:03:11Z'),
    documentDate: '2026-11-20',
    caseReference: '',
    isNewCase: true,
    unit: 'technical',
    unitName: 'Gatukontoret',
    classificationCode: '1.1.2',
    mayBeSecret: false,
    legalReference: '',
    isProtected: false,
    mainDocument: '',
    attachedOriginal: '',
    registersForward: false,
    attachments: [{ id: 'a1', name: 'karta.pdf', contentType: 'application/pdf', size: 5, isIncluded: true }],
    messageId: '<CAF1234@mail.granlid.example>',
    messageIdState: 'one',
    duplicateKey: '<CAF1234@mail.granlid.example>',
    replyBy: '2026-11-24',
    officer: { name: 'Bo Ek', address: 'bo.ek@granby.example' },
    people: [{ name: 'Karin Granlid', address: 'karin@granlid.example' }],
    ...changes,
  };
}

/** A file of bytes in memory. */
export function sampleFile(content: string | Uint8Array, part: Partial<OriginalFile> = {}): OriginalFile {
  const bytes = Buffer.from(content);
  return {
    name: 'fil',
    contentType: 'application/octet-stream',
    attachmentId: '',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    read: async (start, end) => bytes.subarray(start, end),
    ...part,
  };
}

export function sampleOriginal(changes: Partial<Original> = {}): Original {
  return {
    message: sampleFile('Subject: Fråga\r\n\r\nHej!\r\n', { name: 'Fråga', contentType: 'message/rfc822' }),
    attachments: [
      sampleFile('karta', { name: 'karta.pdf', contentType: 'application/pdf', attachmentId: 'a1' }),
    ],
    isReconstructed: false,
    missing: [],
    ...changes,
  };
}

export function sampleSubmission(
  changes: Partial<Registration> = {},
  original = sampleOriginal(),
  overrideReason = '',
): Submission {
  const registration = sampleRegistration(changes);
  return {
    registration,
    documents: registeredDocuments(registration, original),
    overrideReason,
    now: new Date('2026-11-20T13:10:00Z'),
  };
}

/** Everything that went out through the ports. */
export interface Sent {
  readonly forms: NewMessageForm[];
  readonly saved: { readonly name: string; readonly bytes: Buffer }[];
  readonly printed: string[];
}

/** Ports to a real server by HTTP, and to lists in memory. */
export function samplePorts(timeLimit = 2_000): { readonly ports: ConnectorPorts; readonly sent: Sent } {
  const sent: Sent = { forms: [], saved: [], printed: [] };
  const ports: ConnectorPorts = {
    async request({ method, address, headers, body }, cancel) {
      if (cancel.aborted) return failure({ kind: 'cancelled', detail: '' });
      try {
        const bytes = typeof body === 'object' && !(body instanceof Uint8Array) ? await joined(body) : body;
        const answer = await fetch(address, {
          method,
          headers: { ...headers },
          ...(bytes === undefined ? {} : { body: typeof bytes === 'string' ? bytes : Buffer.from(bytes) }),
          signal: AbortSignal.timeout(timeLimit),
        });
        const text = await answer.text();
        return success({ status: answer.status, header: (name) => answer.headers.get(name), text });
      } catch (error) {
        const isLate = (error as Error).name === 'TimeoutError';
        return failure({ kind: isLate ? 'timed-out' : 'unreachable', detail: String(error) });
      }
    },
    openForm: async (form) => success(void sent.forms.push(form)),
    save: async (name, _type, parts) => void sent.saved.push({ name, bytes: await joined(parts) }),
    print: async (sheet) => success(void sent.printed.push(JSON.stringify(sheet))),
  };
  return { ports, sent };
}

export function sampleContext(
  ports: ConnectorPorts,
  changes: Partial<ConnectorContext> = {},
): ConnectorContext {
  return { policy: samplePolicy(), language: 'sv', ports, ...changes };
}

export function sampleRun(changes: Partial<Run> = {}): Run {
  return { onProgress: () => undefined, cancel: { aborted: false }, resume: null, ...changes };
}

async function joined(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of parts) pieces.push(piece);
  return Buffer.concat(pieces);
}
