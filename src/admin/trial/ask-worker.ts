import type { Policy } from '../../policy/policy';
import type { PickedFile, TrialAnswer, TrialAnswers, TrialQuestion } from './trial-protocol';

/** What is needed of a `Worker`. */
export type TrialPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** The worker as the page sees it. Every promise rejects when the worker could not be loaded, or stopped. */
export interface TrialWorker {
  begin(policy: Policy, now: Date): Promise<TrialAnswers['begin']>;
  judge(files: readonly PickedFile[]): Promise<TrialAnswers['judge']>;
  explain(file: PickedFile): Promise<TrialAnswers['explain']>;
  /** Ends it at once; what is under way rejects. */
  stop(): void;
}

interface Waiting {
  readonly resolve: (answer: TrialAnswer['answer']) => void;
  readonly reject: (error: Error) => void;
}

/** The worker begins within this time, in milliseconds: a part of it that cannot be fetched gives no sign of its own. */
export const BEGIN_WITHIN = 60_000;

/** Puts each question to the worker and gives its answer back to who asked. */
export function askWorker(port: TrialPort): TrialWorker {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let stopped: Error | null = null;
  const end = (why: string) => {
    stopped ??= new Error(why);
    port.terminate();
    for (const { reject } of waiting.values()) reject(stopped);
    waiting.clear();
  };
  port.addEventListener('message', (event) => {
    const { id, answer } = (event as MessageEvent<TrialAnswer>).data;
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  });
  port.addEventListener('error', () => end('The worker failed.'));
  port.addEventListener('messageerror', () => end('The worker’s answer could not be read.'));
  // The answer to a question is of its own type: `createTrialAnswerer` sees to that.
  const ask = <Ask extends keyof TrialAnswers>(question: TrialQuestion & { readonly ask: Ask }) =>
    new Promise<TrialAnswers[Ask]>((resolve, reject) => {
      if (stopped) return reject(stopped);
      waiting.set(question.id, { resolve: (answer) => resolve(answer as TrialAnswers[Ask]), reject });
      port.postMessage(question);
    });
  return {
    begin: (policy, now) => {
      const timer = setTimeout(() => end('The worker did not begin.'), BEGIN_WITHIN);
      return ask({ id: (asked += 1), ask: 'begin', policy, now }).finally(() => clearTimeout(timer));
    },
    judge: (files) => ask({ id: (asked += 1), ask: 'judge', files }),
    explain: (file) => ask({ id: (asked += 1), ask: 'explain', file }),
    stop: () => end('The worker was stopped.'),
  };
}
