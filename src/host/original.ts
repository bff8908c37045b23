import type { Result } from '../lib/result';
import type { HostFailure } from './mail-host';

/** A file with its bytes. They are held outside of the program's memory as far as the platform allows. */
export interface OriginalFile {
  /** As the mail program names it; hostile text. */
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** The host's id of the attachment; `''` for the message itself. */
  readonly attachmentId: string;
  /** The bytes from `start` to before `end`. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** The open message as a file, and the asked-for attachments as files of their own. */
export interface Original {
  /** The whole message as RFC 5322 (`message/rfc822`), attachments included. */
  readonly message: OriginalFile;
  readonly attachments: readonly OriginalFile[];
  /**
   * Put together again from headers, body and attachments, since the client does not hand the message out whole
   * (Mailbox 1.14): same content, not the same bytes, so that no signature over it can be checked any more.
   */
  readonly isReconstructed: boolean;
  /** The names of attachments that could not be read; they are in no file. */
  readonly missing: readonly string[];
}

/** Looked at between two steps; an `AbortSignal` is one. */
export interface Cancel {
  readonly aborted: boolean;
}

export interface ReadOriginalOptions {
  /** The ids of the attachments that are wanted as files of their own. */
  readonly attachments: readonly string[];
  /** Called after each step. */
  readonly onProgress: (done: number, total: number) => void;
  readonly cancel: Cancel;
}

/** Why the original can't be had; `cancelled` is the person's own wish. */
export type OriginalFailure = HostFailure | { readonly kind: 'cancelled' };

export type OriginalResult = Promise<Result<Original, OriginalFailure>>;
