import type { Policy } from '../../policy/policy';
import type { TrialWorker } from './ask-worker';
import type { Gathered } from './gather-files';
import { NO_TRIAL, type TrialState } from './trial-state';
import type { PickedFile, TrialDetail } from './trial-protocol';
import type { FileProblem, TrialRow } from './trial-row';

/** Runs messages through a policy. It outlives the page's screens, so that the rows are there after an edit of the policy. */
export interface Trial {
  read(): TrialState;
  /** Returns how to stop listening. */
  subscribe(listener: () => void): () => void;
  /** Fetches the worker, so that nothing is fetched while messages are read. Never rejects. */
  prepare(): Promise<void>;
  /** Takes other files in place of those before and judges them. */
  start(gathering: Gathered | Promise<Gathered>, policy: Policy, name: string): Promise<void>;
  /** Judges the same files anew. */
  again(policy: Policy, name: string): Promise<void>;
  /** Stops; what has been judged stays. */
  cancel(): void;
  /** Reads one message again, for its reasons and steps; by the policy that its row was judged by. Null: the worker failed. */
  explain(row: TrialRow): Promise<TrialDetail | FileProblem | null>;
}

/** Files in one question to the worker, and their bytes: after each the page shows what is there, and can stop. */
const MOST_FILES_AT_ONCE = 50;
const MOST_BYTES_AT_ONCE = 2_000_000;
/** The page shows what is there no more often than this, in milliseconds. */
const SHOW_EVERY = 200;

/**
 * @param openWorker starts a worker; rejects when it cannot be loaded
 * @param clock milliseconds from any start
 */
export function createTrial(openWorker: () => Promise<TrialWorker>, clock: () => number): Trial {
  let state = NO_TRIAL;
  let opening: Promise<TrialWorker> | null = null;
  /** Counts the runs: one that is no longer the last stops. */
  let run = 0;
  /** Of the last run, and when that began. */
  let rows: TrialRow[] = [];
  let started = 0;
  const listeners = new Set<() => void>();
  const show = (part: Partial<TrialState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const worker = () => {
    opening ??= openWorker();
    return opening;
  };
  /** The next question gets a worker of its own. */
  const dropWorker = () => {
    void opening?.then(
      (open) => open.stop(),
      () => undefined,
    );
    opening = null;
  };

  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async prepare() {
      await worker().catch(dropWorker);
    },
    async start(gathering, policy, name) {
      const own = (run += 1);
      show({ ...NO_TRIAL, phase: 'gathering' });
      const gathered = await gathering;
      if (own === run) await judgeAll(gathered, policy, name);
    },
    async again(policy, name) {
      if (state.gathered) await judgeAll(state.gathered, policy, name);
    },
    cancel() {
      run += 1;
      if (state.phase === 'running') show({ phase: 'cancelled', ...sofar() });
      if (state.phase === 'gathering') show(NO_TRIAL);
    },
    async explain({ index }) {
      const picked = state.gathered?.messages[index];
      if (!picked || !state.judgedBy) return null;
      try {
        const open = await worker();
        await open.begin(state.judgedBy.policy, new Date());
        return await open.explain({ index, ...picked });
      } catch {
        dropWorker();
        return null;
      }
    },
  };

  async function judgeAll(gathered: Gathered, policy: Policy, name: string): Promise<void> {
    const own = (run += 1);
    rows = [];
    started = clock();
    let shown = started;
    show({ phase: 'running', gathered, judgedBy: { policy, name }, ...sofar() });
    try {
      const open = await worker();
      await open.begin(policy, new Date());
      if (own !== run) return;
      for (const files of portions(gathered)) {
        const judged = await open.judge(files);
        if (own !== run) return;
        rows.push(...judged);
        if (clock() - shown < SHOW_EVERY) continue;
        shown = clock();
        show(sofar());
      }
      show({ phase: 'finished', ...sofar() });
    } catch {
      if (own !== run) return;
      dropWorker();
      show({ phase: 'failed', ...sofar() });
    }
  }

  function sofar(): Pick<TrialState, 'rows' | 'took'> {
    return { rows: [...rows], took: clock() - started };
  }
}

function* portions({ messages }: Gathered): Generator<readonly PickedFile[]> {
  let portion: PickedFile[] = [];
  let bytes = 0;
  for (const [index, { path, file }] of messages.entries()) {
    portion.push({ index, path, file });
    bytes += file.size;
    if (portion.length < MOST_FILES_AT_ONCE && bytes < MOST_BYTES_AT_ONCE) continue;
    yield portion;
    portion = [];
    bytes = 0;
  }
  if (portion.length > 0) yield portion;
}
