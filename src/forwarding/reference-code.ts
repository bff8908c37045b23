import { sha256 } from '@noble/hashes/sha2';
import type { Unwrapped } from '../mail/unwrapped';

/** The alphabet of RFC 4648, section 6: no 0 and 1, which look like O and I when read aloud. */
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const CODE_CHARACTERS = 10;
const BITS_PER_CHARACTER = 5;
const CODE = /^PG-[A-Z2-7]{10}$/;

/**
 * The code by which colleagues name a message: `PG-` and the first 10 characters of the base32 (RFC 4648) of the
 * SHA-256 of its Message-ID, so that each computes the same one. The Message-ID is taken as it stands, angle
 * brackets included, without white space around it; null when it is empty.
 */
export function referenceCode(messageId: string): string | null {
  const id = messageId.trim();
  return id === '' ? null : `PG-${base32Start(sha256(id), CODE_CHARACTERS)}`;
}

/** Whether the text is a reference code and nothing else. */
export function isReferenceCode(text: string): boolean {
  return CODE.test(text);
}

/**
 * The code of the original, whatever it is wrapped in. The code in a block of ours is kept, so that it stays the same
 * from A to B to C. Where a mail program's own forward has lost the Message-ID, that of the forward stands in, and all
 * who read that forward still agree. Null when nothing has a Message-ID.
 */
export function referenceCodeOf({ carrier, original, note }: Unwrapped): string | null {
  if (note !== null && isReferenceCode(note.reference)) return note.reference;
  return referenceCode(original.messageId) ?? referenceCode(carrier.messageId);
}

function base32Start(bytes: Uint8Array, characters: number): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    held += 8;
    while (held >= BITS_PER_CHARACTER) {
      held -= BITS_PER_CHARACTER;
      text += BASE32[(bits >> held) & 31];
    }
    bits &= (1 << held) - 1;
    if (text.length >= characters) break;
  }
  return text.slice(0, characters);
}
