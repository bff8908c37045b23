import { samplePolicy } from '../../../test/policies/sample-policy';
import { judgedTrialRow } from '../../../test/support/trial-rows';
import type { TrialWorker } from './ask-worker';
import type { Gathered } from './gather-files';
import { createTrial } from './trial';
import type { PickedFile } from './trial-protocol';
import type { TrialRow } from './trial-row';

const POLICY = samplePolicy();

function gathered(count: number, size = 10): Gathered {
  const file = new File(['x'.repeat(size)], 'a.eml');
  const messages = Array.from({ length: count }, (_, index) => ({ path: `${index}.eml`, file }));
  return { messages, outlookFiles: [], others: [], isTooMany: false };
}

/** A worker that answers when it is told to, or at once. */
function fakeWorker(part: Partial<TrialWorker> = {}) {
  const asked: (readonly PickedFile[])[] = [];
  const worker: TrialWorker = {
    begin: async () => null,
    judge: async (files) => {
      asked.push(files);
      return rowsOf(files);
    },
    explain: async () => ({ alternatives: [], reasons: [], steps: [], warnings: [] }),
    stop: jest.fn(),
    ...part,
  };
  return { worker, asked };
}
const rowsOf = (files: readonly PickedFile[]): TrialRow[] =>
  files.map(({ index, path }) => judgedTrialRow({ index, file: path }));
const clock = () => 0;

describe('trying a policy', () => {
  it('judges every file once, in order, in portions that let the page show and stop', async () => {
    const { worker, asked } = fakeWorker();
    const trial = createTrial(async () => worker, clock);
    await trial.start(gathered(120), POLICY, 'Granby');
    expect(asked.map((files) => files.length)).toEqual([50, 50, 20]);
    expect(trial.read()).toMatchObject({ phase: 'finished', judgedBy: { policy: POLICY, name: 'Granby' } });
    expect(trial.read().rows.map(({ index }) => index)).toEqual(Array.from({ length: 120 }, (_, at) => at));
  });

  it('gives large files one at a time', async () => {
    const { worker, asked } = fakeWorker();
    await createTrial(async () => worker, clock).start(gathered(3, 2_000_000), POLICY, '');
    expect(asked.map((files) => files.length)).toEqual([1, 1, 1]);
  });

  it('stops where it is told to, keeps what is there, and hears no answer that comes later', async () => {
    let cancel = () => undefined as void;
    const { worker, asked } = fakeWorker();
    const judge = worker.judge;
    const trial = createTrial(
      async () => ({
        ...worker,
        judge: (files) => {
          if (asked.length === 1) cancel();
          return judge(files);
        },
      }),
      clock,
    );
    cancel = trial.cancel;
    await trial.start(gathered(500), POLICY, '');
    expect(asked).toHaveLength(2);
    expect(trial.read()).toMatchObject({ phase: 'cancelled' });
    expect(trial.read().rows).toHaveLength(50);
  });

  it('forgets the folder that is still being looked through when it is stopped', async () => {
    const { worker, asked } = fakeWorker();
    const trial = createTrial(async () => worker, clock);
    let found: (gathered: Gathered) => void = () => undefined;
    const started = trial.start(new Promise((resolve) => (found = resolve)), POLICY, '');
    expect(trial.read().phase).toBe('gathering');
    trial.cancel();
    found(gathered(3));
    await started;
    expect(trial.read()).toMatchObject({ phase: 'empty', rows: [] });
    expect(asked).toEqual([]);
  });

  it('shows rows while it runs, but not for every portion', async () => {
    let time = 0;
    const seen: number[] = [];
    const { worker } = fakeWorker();
    const trial = createTrial(
      async () => worker,
      () => (time += 30),
    );
    trial.subscribe(() => seen.push(trial.read().rows.length));
    await trial.start(gathered(1_000), POLICY, '');
    expect(seen.at(-1)).toBe(1_000);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.length).toBeLessThan(15);
  });

  it('judges the same files anew by another policy', async () => {
    const begun: string[] = [];
    const { worker } = fakeWorker({
      begin: async ({ name }) => {
        begun.push(name);
        return null;
      },
    });
    const trial = createTrial(async () => worker, clock);
    await trial.again(POLICY, 'nothing yet');
    expect(trial.read().phase).toBe('empty');
    await trial.start(gathered(3), POLICY, 'one');
    const changed = samplePolicy({ name: 'Ändrad' });
    await trial.again(changed, 'two');
    expect(begun).toEqual([POLICY.name, 'Ändrad']);
    expect(trial.read()).toMatchObject({ phase: 'finished', judgedBy: { policy: changed, name: 'two' } });
    expect(trial.read().rows).toHaveLength(3);
  });

  it('says so when the worker cannot be loaded or stops, keeps what is there, and tries another one next time', async () => {
    const { worker } = fakeWorker();
    let opened = 0;
    const trial = createTrial(async () => {
      opened += 1;
      if (opened === 1) throw new Error('no worker');
      if (opened > 2) return worker;
      let asked = 0;
      return {
        ...worker,
        judge: async (files) => ((asked += 1) > 1 ? Promise.reject(new Error()) : rowsOf(files)),
      };
    }, clock);
    await trial.prepare();
    await trial.start(gathered(60), POLICY, '');
    expect(trial.read()).toMatchObject({ phase: 'failed' });
    expect(trial.read().rows).toHaveLength(50);
    await trial.again(POLICY, '');
    expect(trial.read()).toMatchObject({ phase: 'finished' });
    expect(opened).toBe(3);
  });

  it('explains a row by the policy that judged it', async () => {
    const begin = jest.fn(async () => null);
    const { worker } = fakeWorker({ begin });
    const trial = createTrial(async () => worker, clock);
    await trial.start(gathered(2), POLICY, '');
    expect(await trial.explain(judgedTrialRow({ index: 1 }))).toMatchObject({ steps: [] });
    expect(begin).toHaveBeenLastCalledWith(POLICY, expect.any(Date));
    expect(await trial.explain(judgedTrialRow({ index: 9 }))).toBeNull();
  });
});
