import type { Connector, Submission } from '../diarium/connector';
import { registeredDocuments, wantedAttachments } from '../diarium/registered-documents';
import type { Registration } from '../diarium/registration';
import type { MailHost } from '../host/mail-host';
import type { Original } from '../host/original';
import type { RegistrationRun } from './registration-state';

export interface RegistrationTask {
  readonly host: Pick<MailHost, 'readOriginal'>;
  /** The open item. */
  readonly id: string;
  readonly connector: Connector;
  readonly registration: Registration;
  readonly overrideReason: string;
  readonly now: Date;
  /** What an earlier try left; its files are used again. */
  readonly earlier: RegistrationRun;
  /** The person goes on although attachments could not be read. */
  readonly withoutMissing: boolean;
  readonly signal: AbortSignal;
  readonly onRun: (run: RegistrationRun) => void;
}

/** Reads the original where the connector needs it, and hands everything to the connector. Never rejects for what we expect. */
export async function runRegistration(task: RegistrationTask): Promise<RegistrationRun> {
  const { connector, registration, signal, onRun } = task;
  let original: Original | null = null;
  if (connector.needsFiles) {
    const read = await originalOf(task);
    if ('kind' in read) return read;
    original = read;
    if (original.missing.length > 0 && !task.withoutMissing) return { kind: 'missing', original };
  }
  onRun({ kind: 'sending', done: 0, total: 1 });
  const submission: Submission = {
    registration,
    documents: original ? registeredDocuments(registration, original) : [],
    overrideReason: task.overrideReason,
    now: task.now,
  };
  const result = await connector.submit(submission, {
    onProgress: (done, total) => onRun({ kind: 'sending', done, total }),
    cancel: signal,
    resume: resumeOf(task.earlier),
  });
  if (result.ok) return { kind: 'done', receipt: result.value };
  return { kind: 'failed', failure: result.failure, original };
}

async function originalOf(task: RegistrationTask): Promise<Original | RegistrationRun> {
  const { registration, earlier, onRun, signal } = task;
  const wanted = wantedAttachments(registration);
  const known = 'original' in earlier ? earlier.original : null;
  if (known && wanted.every((id) => isRead(id, known, registration))) return known;
  onRun({ kind: 'reading', done: 0, total: wanted.length + 1 });
  const read = await task.host.readOriginal(task.id, {
    attachments: wanted,
    onProgress: (done, total) => onRun({ kind: 'reading', done, total }),
    cancel: signal,
  });
  return read.ok ? read.value : { kind: 'failed', failure: read.failure, original: null };
}

function isRead(id: string, { attachments, missing }: Original, registration: Registration): boolean {
  if (attachments.some(({ attachmentId }) => attachmentId === id)) return true;
  const name = registration.attachments.find((each) => each.id === id)?.name;
  // The attached original stands in no list; what is missing without a name is read once more.
  return name !== undefined && missing.includes(name);
}

function resumeOf(earlier: RegistrationRun) {
  return earlier.kind === 'failed' && 'resume' in earlier.failure ? (earlier.failure.resume ?? null) : null;
}
