import type { RecordedCall } from '../mail-facts';
import { SessionClient } from './session-client';

const CALL: RecordedCall = {
  api: 'item.body.getAsync',
  dispId: 37,
  known: true,
  allowed: true,
  at: '2026-11-20T13:30:00.000Z',
  args: null,
  atOnce: 1,
};

/** Stands in for the server: each answer comes when `milliseconds` have passed. */
function answerAfter(milliseconds: number, status = 204): { readonly arrived: string[] } {
  const arrived: string[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (address, options) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    const { api = 'state' } = JSON.parse(String(options?.body)) as { api?: string };
    arrived.push(`${options?.method} ${String(address).split('?')[0]} ${api}`);
    return new Response(null, { status });
  });
  return { arrived };
}

afterEach(() => jest.restoreAllMocks());

test('idle waits until the server has every call, in order, and what is kept', async () => {
  const { arrived } = answerAfter(5);
  const client = new SessionClient('s');
  client.record({ ...CALL, api: 'one' });
  client.record({ ...CALL, api: 'two' });
  void client.store('read', {});
  await client.idle();
  expect(arrived).toContain('PUT /api/state state');
  expect(arrived.filter((line) => line.startsWith('POST'))).toEqual(['POST /calls one', 'POST /calls two']);
});

test('a call that comes while idle waits is waited for too', async () => {
  const { arrived } = answerAfter(5);
  const client = new SessionClient('s');
  client.record({ ...CALL, api: 'one' });
  const idle = client.idle();
  setTimeout(() => client.record({ ...CALL, api: 'two' }), 1);
  await idle;
  expect(arrived).toHaveLength(2);
});

test('idle rejects when calls could not be recorded', async () => {
  answerAfter(0, 500);
  const client = new SessionClient('s');
  client.record(CALL);
  await expect(client.idle()).rejects.toThrow('Host calls that could not be recorded: 1.');
});
