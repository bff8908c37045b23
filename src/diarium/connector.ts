import type { Cancel, OriginalFile } from '../host/original';
import type { HostFailure, NewMessageForm } from '../host/mail-host';
import type { Result } from '../lib/result';
import type { ConnectorPolicy } from '../policy/diarium-shape';
import type { TextLanguage } from '../policy/labels';
import type { Policy } from '../policy/policy';
import type { CoverSheet } from './connectors/cover-sheet';
import type { RegisteredDocument } from './registered-documents';
import type { Registration } from './registration';

/** One message on its way into the diarium. */
export interface Submission {
  readonly registration: Registration;
  /** The main document first; empty for a connector that needs no files. */
  readonly documents: readonly RegisteredDocument[];
  /** Why it is registered once more; `''` when it is the first time. */
  readonly overrideReason: string;
  readonly now: Date;
}

/** What a connector looks at and tells while it works. */
export interface Run {
  /** Steps of this connector; a step is never longer than one request. */
  readonly onProgress: (done: number, total: number) => void;
  readonly cancel: Cancel;
  /** What an earlier try left behind; null for a first try. */
  readonly resume: Resume | null;
}

/** What stands in the diarium after a try that failed half-way, so that the next one goes on from there. */
export interface Resume {
  /** The case, when it was found or created; `''` when that is not known. */
  readonly caseAddress: string;
  /** What was created, oldest first, by address: what a roll-back deletes. */
  readonly created: readonly string[];
}

/** Where it stands now. */
export type Receipt =
  /** Outlook's form is open; nobody tells whether it was sent. */
  | { readonly kind: 'form-opened'; readonly to: string }
  /** It stands in the diarium. `documentNumber` is `''` when the diarium gives none. */
  | { readonly kind: 'registered'; readonly caseReference: string; readonly documentNumber: string }
  /** A system has taken it; `caseReference` is `''` when it does not answer with one. */
  | { readonly kind: 'accepted'; readonly caseReference: string }
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'printed' };

/** Why it did not become registered. Every name has a sentence and a next step in the form. */
export type SubmitFailure =
  | {
      readonly kind:
        | 'unreachable'
        | 'timed-out'
        /** 401, 403: not signed in to the diarium, or not allowed to. */
        | 'not-allowed'
        /** 400, 404, 415, 422: the diarium does not take it as it is. */
        | 'refused'
        /** 409: somebody else changes the same thing. */
        | 'conflict'
        /** 5xx. */
        | 'server-error'
        /** HTML, broken JSON, or an answer without what the standard demands. */
        | 'not-understood'
        | 'case-not-found'
        /** More than the form or the package takes. */
        | 'too-large'
        | 'cancelled';
      /** For the person who reports it: status, address, the server's words. No text of the message. */
      readonly detail: string;
      /** Set when something was left behind in the diarium. */
      readonly resume?: Resume;
    }
  /** The same message stands there; `caseReference` is `''` when the diarium does not tell where. */
  | { readonly kind: 'already-registered'; readonly caseReference: string; readonly detail: string }
  | { readonly kind: 'host'; readonly failure: HostFailure };

export type SubmitResult = Promise<Result<Receipt, SubmitFailure>>;

/** One way to register. Never throws, never waits for ever; a second call after a failure is always safe. */
export interface Connector {
  readonly kind: ConnectorPolicy['kind'];
  /** It needs the bytes of the message: the form reads the original first (Mailbox 1.8). */
  readonly needsFiles: boolean;
  submit(submission: Submission, run: Run): SubmitResult;
}

/** One HTTP request, as plain data. */
export interface DiariumRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Pieces are joined outside of the program's memory before they are sent. */
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array>;
}

export interface DiariumAnswer {
  readonly status: number;
  /** A header of the answer, by name in any case; null when it has none. */
  readonly header: (name: string) => string | null;
  /** At most `MAX_ANSWER` UTF-16 units of it. */
  readonly text: string;
}

/** What is read of an answer, in UTF-16 units. */
export const MAX_ANSWER = 2_000_000;

/** Why a request had no answer. */
export interface RequestFailure {
  readonly kind: 'unreachable' | 'timed-out' | 'cancelled';
  readonly detail: string;
}

/** What connectors need of the world around. Each is an argument, so that the domain stays pure. */
export interface ConnectorPorts {
  /** Sends with the person's sign-in at that server; has a time limit, never rejects. */
  request(request: DiariumRequest, cancel: Cancel): Promise<Result<DiariumAnswer, RequestFailure>>;
  openForm(form: NewMessageForm): Promise<Result<void, HostFailure>>;
  /** Offers a file for download; `parts` are read one after another. */
  save(name: string, contentType: string, parts: AsyncIterable<Uint8Array>): Promise<void>;
  print(sheet: CoverSheet): Promise<Result<void, HostFailure>>;
}

export interface ConnectorContext {
  readonly policy: Policy;
  /** The language that the register is kept in: the policy's first. */
  readonly language: TextLanguage;
  readonly ports: ConnectorPorts;
}

/** Bytes that are held at once of one file while it is sent or packed; a multiple of 3, so that base64 joins. */
export const PIECE_SIZE = 600_000;

/** A file piece by piece, so that it never stands in memory whole. */
export async function* piecesOf(file: OriginalFile): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += PIECE_SIZE) {
    yield await file.read(start, Math.min(start + PIECE_SIZE, file.size));
  }
}
