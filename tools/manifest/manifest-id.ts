import { createHash } from 'node:crypto';

/** Ours for municipalities' manifests, made once at random (RFC 9562 §6.6). */
const NAMESPACE = '2d1f7a0e-93c5-4c0f-8a55-0c3b6f3f9a41';

/**
 * The id of a municipality's manifest: a name-based UUID (RFC 9562 §5.5) of its policy's id. The same in every version,
 * so that Outlook updates the add-in instead of adding a second one, and another one for every municipality.
 */
export function manifestId(policyId: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(policyId)
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x50;
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
