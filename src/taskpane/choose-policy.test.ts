import { samplePolicy } from '../../test/policies/sample-policy';
import { choosePolicy } from './choose-policy';
import { fetchPolicy } from './fetch-policy';

const NOW = new Date('2026-11-22T08:00:00Z');
const ADDRESS = 'https://postgang.example/taskpane.html?policy=se-1273-osby';
const good = JSON.stringify(samplePolicy({ id: 'se-1273-osby' }));

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

const answering = (status: number, body: string) => async () => new Response(body, { status });

async function load(
  fetch: () => Promise<Response>,
  storage: Pick<Storage, 'getItem' | 'setItem'> | null = memory(),
) {
  return choosePolicy(await fetchPolicy({ address: ADDRESS, fetch }), { storage, partition: 'p.', now: NOW });
}

describe('choosePolicy', () => {
  it('gives the policy that the server has', async () => {
    await expect(load(answering(200, good))).resolves.toMatchObject({ kind: 'ready', copyBecause: null });
  });

  it.each(['https://x.example/taskpane.html', 'https://x.example/taskpane.html?policy=../../etc/passwd'])(
    'does not fetch anything for the address %s',
    async (address) => {
      const fetch = jest.fn();
      const file = await fetchPolicy({ address, fetch });
      const state = choosePolicy(file, { storage: null, partition: '', now: NOW });
      expect(state).toEqual({ kind: 'failed', failure: { kind: 'no-id' } });
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it('says that the file is not there', async () => {
    await expect(load(answering(404, ''))).resolves.toEqual({
      kind: 'failed',
      failure: { kind: 'not-found', id: 'se-1273-osby' },
    });
  });

  it('says that the server can not be reached', async () => {
    await expect(load(() => Promise.reject(new TypeError('network')))).resolves.toMatchObject({
      failure: { kind: 'unreachable' },
    });
  });

  it('never uses a file with errors, and names the first one', async () => {
    const state = await load(answering(200, '{"version": 1}'));
    expect(state).toMatchObject({
      kind: 'failed',
      failure: { kind: 'invalid', problem: expect.stringContaining(':') },
    });
  });

  it('never uses the policy of another municipality', async () => {
    const other = JSON.stringify(samplePolicy({ id: 'se-0884-vimmerby' }));
    await expect(load(answering(200, other))).resolves.toMatchObject({ failure: { kind: 'invalid' } });
  });

  it.each([
    ['unreachable', answering(503, '')],
    ['not-found', answering(404, '')],
    ['invalid', answering(200, 'no JSON')],
  ])('uses the last good copy when the published file is %s, and says why', async (kind, fetch) => {
    const storage = memory();
    await load(answering(200, good), storage);
    await expect(load(fetch, storage)).resolves.toMatchObject({ kind: 'ready', copyBecause: { kind } });
  });

  it('says that a policy is newer than this Postgang, and uses the last good copy of it', async () => {
    const storage = memory();
    const newer = answering(200, JSON.stringify({ ...samplePolicy({ id: 'se-1273-osby' }), version: 2 }));
    await expect(load(newer, storage)).resolves.toEqual({
      kind: 'failed',
      failure: { kind: 'newer', id: 'se-1273-osby' },
    });
    await load(answering(200, good), storage);
    await expect(load(newer, storage)).resolves.toMatchObject({
      kind: 'ready',
      policy: { version: 1 },
      copyBecause: { kind: 'newer' },
      file: { fetched: NOW },
    });
  });

  it('uses a policy with parts that this Postgang does not know, without them', async () => {
    const newer = { ...samplePolicy({ id: 'se-1273-osby' }), publishedBy: '9.0.0', telephone: {} };
    await expect(load(answering(200, JSON.stringify(newer)))).resolves.toMatchObject({
      kind: 'ready',
      copyBecause: null,
      file: { publishedBy: '9.0.0', leftOut: ['/telephone'], fetched: NOW },
    });
  });

  it('works where the browser forbids storage', async () => {
    const forbidden = {
      getItem: () => {
        throw new Error('SecurityError');
      },
      setItem: () => {
        throw new Error('SecurityError');
      },
    };
    await expect(load(answering(200, good), forbidden)).resolves.toMatchObject({ kind: 'ready' });
    await expect(load(answering(503, ''), forbidden)).resolves.toMatchObject({
      failure: { kind: 'unreachable' },
    });
  });
});
