import { samplePolicy } from '../../../test/policies/sample-policy';
import { askWorker, BEGIN_WITHIN, type TrialPort } from './ask-worker';
import type { TrialQuestion } from './trial-protocol';

function fakePort() {
  const listeners = new Map<string, (event: unknown) => void>();
  const questions: TrialQuestion[] = [];
  const terminate = jest.fn();
  const port = {
    postMessage: (question: TrialQuestion) => questions.push(question),
    terminate,
    addEventListener: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
  };
  const happen = (name: string, data?: unknown) => listeners.get(name)?.({ data });
  return { port: port as unknown as TrialPort, questions, terminate, happen };
}

describe('asking the worker', () => {
  it('gives every answer to the one who asked, in whatever order they come', async () => {
    const { port, questions, happen } = fakePort();
    const worker = askWorker(port);
    const begun = worker.begin(samplePolicy(), new Date());
    const judged = worker.judge([]);
    const [first, second] = questions;
    happen('message', { id: second?.id, answer: ['rows'] });
    happen('message', { id: first?.id, answer: null });
    happen('message', { id: 99, answer: 'nobody asked' });
    expect(await judged).toEqual(['rows']);
    expect(await begun).toBeNull();
    expect(questions.map(({ ask }) => ask)).toEqual(['begin', 'judge']);
  });

  it.each(['error', 'messageerror'])(
    'fails what is under way and whatever comes after, on %s',
    async (name) => {
      const { port, terminate, happen } = fakePort();
      const worker = askWorker(port);
      const judged = worker.judge([]);
      happen(name);
      await expect(judged).rejects.toThrow();
      await expect(worker.judge([])).rejects.toThrow();
      expect(terminate).toHaveBeenCalled();
    },
  );

  it('fails when the worker gives no sign of life', async () => {
    jest.useFakeTimers();
    const { port, terminate } = fakePort();
    const begun = askWorker(port).begin(samplePolicy(), new Date());
    jest.advanceTimersByTime(BEGIN_WITHIN);
    jest.useRealTimers();
    await expect(begun).rejects.toThrow('did not begin');
    expect(terminate).toHaveBeenCalled();
  });

  it('can be stopped', async () => {
    const { port, terminate } = fakePort();
    const worker = askWorker(port);
    const judged = worker.judge([]);
    worker.stop();
    await expect(judged).rejects.toThrow('stopped');
    expect(terminate).toHaveBeenCalled();
  });
});
