import modelData from '../../../policies/common/model.json';
import { parseModel } from '../../classifier/model';
import { createTrialAnswerer, type TrialAnswer, type TrialQuestion } from './trial-protocol';

let answer: ReturnType<typeof createTrialAnswerer> | null = null;

let last: Promise<unknown> = Promise.resolve();
self.addEventListener('message', ({ data }: MessageEvent<TrialQuestion>) => {
  // One after the other: two folders at once would hold two messages in memory.
  last = last.then(() => answerQuestion(data)).then((given) => self.postMessage(given), stop);
});

/** Reads the model with the first question: what goes wrong with it is then heard by who asked. */
function answerQuestion(question: TrialQuestion): Promise<TrialAnswer> {
  if (answer === null) {
    const model = parseModel(modelData);
    if (!model.ok) throw new Error(`policies/common/model.json: ${model.failure}`);
    answer = createTrialAnswerer(model.value);
  }
  return answer(question);
}

/** A failed promise would be heard by nobody: thrown from a task of its own it reaches the page as the worker's error. */
function stop(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
