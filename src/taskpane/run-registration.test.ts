import { sampleContext, samplePorts, sampleRegistration } from '../../test/diarium-server/sample-submission';
import { connectorFor } from '../diarium/choose-connector';
import type { ConnectorPorts } from '../diarium/connector';
import { success } from '../lib/result';
import { ByteStore } from '../outlook/byte-store';
import { readOriginal } from '../outlook/read-original';
import type { ConnectorPolicy } from '../policy/diarium-shape';
import { blobOf } from './blob-of';
import type { RegistrationRun } from './registration-state';
import { runRegistration } from './run-registration';

const ATTACHMENTS = 20;
const ATTACHMENT_SIZE = 1_000_000;
const ids = Array.from({ length: ATTACHMENTS }, (_, index) => `a${index}`);

/** What the pane holds of the files: strings from Outlook and bytes that the browser has not got yet. */
interface Count {
  calls: number;
  mostCalls: number;
  held: number;
  mostHeld: number;
}

/** An Outlook with a message of 20 attachments of 1 MB, which counts its calls and what is held of its answers. */
function countingOutlook(): Count {
  const count: Count = { calls: 0, mostCalls: 0, held: 0, mostHeld: 0 };
  const content = Buffer.alloc(ATTACHMENT_SIZE, 7).toString('base64');
  let string = 0;
  let gathered = 0;
  const note = () => {
    count.held = string + gathered;
    count.mostHeld = Math.max(count.mostHeld, count.held);
  };
  type Callback = (result: unknown) => void;
  const answer = (callback: Callback, value: unknown) => {
    count.calls += 1;
    count.mostCalls = Math.max(count.mostCalls, count.calls);
    setTimeout(() => {
      count.calls -= 1;
      callback({ status: 'succeeded', value });
    }, 0);
  };
  const item = {
    itemType: 'message',
    itemId: 'item-1',
    subject: 'Ritningar',
    from: { displayName: 'Karin', emailAddress: 'karin@granlid.example' },
    attachments: ids.map((id) => ({
      id,
      name: `${id}.pdf`,
      contentType: 'application/pdf',
      size: ATTACHMENT_SIZE,
      isInline: false,
      attachmentType: 'file',
    })),
    body: { getAsync: (_: string, callback: Callback) => answer(callback, 'Hej') },
    getAllInternetHeadersAsync: (callback: Callback) => answer(callback, 'Subject: Ritningar\r\n'),
    getAttachmentContentAsync: (_: string, callback: Callback) => {
      string = content.length;
      note();
      answer(callback, { content, format: 'base64' });
    },
  };
  (globalThis as { Office?: unknown }).Office = {
    context: {
      mailbox: { item },
      requirements: { isSetSupported: (_: string, set: string) => set !== '1.14' },
    },
  };
  const { add } = ByteStore.prototype;
  jest.spyOn(ByteStore.prototype, 'add').mockImplementation(function (this: ByteStore, bytes) {
    gathered += bytes.length;
    note();
    add.call(this, bytes);
  });
  const RealBlob = Blob;
  jest.spyOn(globalThis, 'Blob').mockImplementation((parts?: BlobPart[], options?: BlobPropertyBag) => {
    const sizes = (parts ?? []).map((part) => (part instanceof Uint8Array ? part.length : 0));
    gathered -= sizes.reduce((sum, size) => sum + size, 0);
    note();
    return new RealBlob(parts, options);
  });
  return count;
}

/** Sends by taking the pieces of a body as a browser does, one after another; what came is counted. */
function takingPorts(): { readonly ports: ConnectorPorts; readonly sizes: number[] } {
  const sizes: number[] = [];
  const take = async (parts: AsyncIterable<Uint8Array>) => {
    const counting = async function* () {
      for await (const part of parts) {
        sizes.push(part.length);
        yield part;
      }
    };
    await blobOf(counting(), '');
  };
  return {
    sizes,
    ports: {
      ...samplePorts().ports,
      request: async ({ body }) => {
        if (typeof body === 'object' && !(body instanceof Uint8Array)) await take(body);
        return success({ status: 200, header: () => null, text: '{"caseReference":"KS 2026-1"}' });
      },
      save: async (_name, _type, parts) => take(parts),
    },
  };
}

function register(
  chosen: ConnectorPolicy,
  ports: ConnectorPorts,
  signal: AbortSignal,
  onRun: (run: RegistrationRun) => void,
) {
  return runRegistration({
    host: { readOriginal },
    id: 'item-1',
    connector: connectorFor(chosen, sampleContext(ports)),
    registration: sampleRegistration({
      attachments: ids.map((id) => ({
        id,
        name: `${id}.pdf`,
        contentType: 'application/pdf',
        size: ATTACHMENT_SIZE,
        isIncluded: true,
      })),
    }),
    overrideReason: '',
    now: new Date('2026-11-20T13:10:00Z'),
    earlier: { kind: 'idle' },
    withoutMissing: false,
    signal,
    onRun,
  });
}

const WAYS: readonly ConnectorPolicy[] = [
  { kind: 'webhook', address: 'https://diarium.example/hook' },
  { kind: 'export', format: 'fgs-2' },
];

afterEach(() => jest.restoreAllMocks());

describe('a message with 20 attachments of 1 MB', () => {
  it.each(WAYS)(
    'is registered by $kind with progress, at most 3 calls to Outlook at once, and never more than three times an attachment held',
    async (chosen) => {
      const count = countingOutlook();
      const { ports, sizes } = takingPorts();
      const runs: RegistrationRun[] = [];
      const run = await register(chosen, ports, new AbortController().signal, (one) => void runs.push(one));
      expect(run).toMatchObject({ kind: 'done' });
      expect(count.mostCalls).toBeLessThanOrEqual(3);
      expect(count.mostHeld).toBeGreaterThan(ATTACHMENT_SIZE);
      expect(count.mostHeld).toBeLessThanOrEqual(3 * ATTACHMENT_SIZE);
      // While it is sent, a piece of a file, its base64 and the piece before are held.
      expect(3 * Math.max(...sizes)).toBeLessThanOrEqual(3 * ATTACHMENT_SIZE);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(2 * ATTACHMENTS * ATTACHMENT_SIZE);
      const reading = runs.flatMap((one) => (one.kind === 'reading' ? [one.done] : []));
      expect(reading.at(-1)).toBe(ATTACHMENTS + 1);
      expect(new Set(reading).size).toBe(ATTACHMENTS + 2);
      expect(runs.at(-1)).toMatchObject({ kind: 'sending' });
    },
  );

  it('is stopped by Cancel between two attachments: nothing is sent', async () => {
    countingOutlook();
    const { ports, sizes } = takingPorts();
    const stop = new AbortController();
    const runs: RegistrationRun[] = [];
    const run = await register(WAYS[0]!, ports, stop.signal, (one) => {
      runs.push(one);
      if (one.kind === 'reading' && one.done === 5) stop.abort();
    });
    expect(run).toEqual({ kind: 'failed', failure: { kind: 'cancelled' }, original: null });
    expect(runs.at(-1)).toMatchObject({ kind: 'reading', done: 5 });
    expect(sizes).toEqual([]);
  });
});
