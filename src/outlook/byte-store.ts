import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { OriginalFile } from '../host/original';

/** Bytes that are gathered before they are handed to the browser. */
const GATHERED = 250_000;

/**
 * Takes bytes in their order and gives them back as a file. They are handed on to the browser (as blobs, which it may
 * put on disk), so that a large message does not stand in the memory of the pane.
 */
export class ByteStore {
  private readonly blobs: Blob[] = [];
  private gathered: Uint8Array<ArrayBuffer>[] = [];
  private gatheredSize = 0;
  private size = 0;
  private readonly hash = sha256.create();

  /** The bytes are not copied: they must not be changed afterwards. */
  add(bytes: Uint8Array<ArrayBuffer>): void {
    this.hash.update(bytes);
    this.size += bytes.length;
    this.gathered.push(bytes);
    this.gatheredSize += bytes.length;
    if (this.gatheredSize >= GATHERED) this.handOn();
  }

  addText(text: string): void {
    this.add(new TextEncoder().encode(text));
  }

  /** The file; nothing can be added any more. */
  finish(facts: Pick<OriginalFile, 'name' | 'contentType' | 'attachmentId'>): OriginalFile {
    this.handOn();
    const whole = new Blob(this.blobs);
    return {
      ...facts,
      size: this.size,
      sha256: bytesToHex(this.hash.digest()),
      read: async (start, end) => new Uint8Array(await whole.slice(start, end).arrayBuffer()),
    };
  }

  private handOn(): void {
    if (this.gathered.length > 0) this.blobs.push(new Blob(this.gathered));
    this.gathered = [];
    this.gatheredSize = 0;
  }
}
