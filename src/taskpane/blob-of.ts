/** Pieces as one blob. Each is handed to the browser at once, so that they never stand in memory together. */
export async function blobOf(parts: AsyncIterable<Uint8Array>, type: string): Promise<Blob> {
  const blobs: Blob[] = [];
  for await (const part of parts) blobs.push(new Blob([part as BlobPart]));
  return new Blob(blobs, { type });
}
