import fc from 'fast-check';
import { readLines } from './read-lines';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(text: string, size = 7, maxBytes?: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of readLines(inChunks(Buffer.from(text), size), maxBytes)) {
    expect(line.number).toBe(lines.length + 1);
    lines.push(line.bytes?.toString('utf8') ?? null);
  }
  return lines;
}

/** What the lines of a text are, told in another way. */
function expectedLines(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

const text = fc
  .array(fc.oneof(fc.constantFrom('\n', '\r\n', 'å', '🙈', '\u2028', '\ufeff', '"'), fc.string()))
  .map((parts) => parts.join(''))
  .map((joined) => Buffer.from(joined).toString());

describe('reading lines', () => {
  it('gives the same lines however the bytes are cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 40 }), async (whole, size) => {
        expect(await linesOf(whole, size)).toEqual(expectedLines(whole));
      }),
    );
  });

  it('passes over lines that are too long and goes on with the next', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 40 }), fc.nat(20), async (whole, size, most) => {
        const wanted = expectedLines(whole).map((line) => (Buffer.byteLength(line) > most ? null : line));
        expect(await linesOf(whole, size, most)).toEqual(wanted);
      }),
    );
  });
});
