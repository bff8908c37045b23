import type { MailFacts } from '../mail-facts';
import { CallBreaker } from './break-call';
import { OpenMessage } from './open-item';
import { refused } from './wire';

const READ_BODY = 37;
const SAVE_SETTINGS = 404;

function message(itemId: string): OpenMessage {
  return new OpenMessage({ itemId } as MailFacts);
}

async function broken(fault: string, dispId: number): Promise<unknown[]> {
  const breaker = new CallBreaker(new Set([fault]));
  return [await breaker.breakCall(dispId, message('a')), await breaker.breakCall(dispId, message('a'))];
}

describe('a fault', () => {
  test('breaks its own calls only', async () => {
    expect(await broken('settings-fail', SAVE_SETTINGS)).toEqual([refused(9019), refused(9019)]);
    expect(await broken('settings-fail', READ_BODY)).toEqual(['works', 'works']);
  });

  test('that breaks once lets the second call through', async () => {
    expect(await broken('body-fails-once', READ_BODY)).toEqual([refused(5001), 'works']);
  });

  test('that hangs gives no answer', async () => {
    expect(await broken('body-hangs', READ_BODY)).toEqual([null, null]);
  });
});

describe('body-late', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('is four seconds late for the first message, each time, and never for a later one', async () => {
    const breaker = new CallBreaker(new Set(['body-late']));
    const answered: string[] = [];
    const ask = (id: string) =>
      void breaker.breakCall(READ_BODY, message(id)).then(() => answered.push(`text of ${id}`));
    ask('first');
    ask('second');
    ask('third');
    await jest.advanceTimersByTimeAsync(3_999);
    expect(answered).toEqual(['text of second', 'text of third']);
    await jest.advanceTimersByTimeAsync(1);
    expect(answered).toEqual(['text of second', 'text of third', 'text of first']);
    ask('first');
    await jest.advanceTimersByTimeAsync(3_999);
    expect(answered).toHaveLength(3);
    await jest.advanceTimersByTimeAsync(1);
    expect(answered).toHaveLength(4);
  });
});
