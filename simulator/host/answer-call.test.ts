import type { MailFacts, RecordedCall } from '../mail-facts';
import type { AddinFrame } from './addin-frame';
import { answerCall, recordedArguments } from './answer-call';
import { CallBreaker } from './break-call';
import { mailboxCall } from './calls';
import { OpenMessage } from './open-item';
import { PROFILES } from './profiles';

const READ_BODY = 37;

/** A frame with as much of a desk as a call that only reads needs. */
function frameWith(fault: string) {
  const recorded: Omit<RecordedCall, 'at'>[] = [];
  const desk = {
    profile: PROFILES[0],
    permission: 'ReadWriteItem',
    breaker: new CallBreaker(new Set([fault])),
    record: (call: Omit<RecordedCall, 'at'>) => recorded.push(call),
    report: () => undefined,
  };
  const frame = { desk, item: message('first'), underWay: 1 };
  return { frame, recorded, ask: (dispId: number) => answer(frame as unknown as AddinFrame, dispId) };
}

function answer(frame: AddinFrame, dispId: number): Promise<unknown> {
  return answerCall(frame, mailboxCall(dispId), dispId, {});
}

function message(id: string): OpenMessage {
  return new OpenMessage({ itemId: id, text: `text of ${id}` } as MailFacts);
}

test('a late answer is about the message that was open when it was asked for', async () => {
  jest.useFakeTimers();
  const { frame, ask } = frameWith('body-late');
  const late = ask(READ_BODY);
  frame.item = message('second');
  await jest.advanceTimersByTimeAsync(4_000);
  expect(await late).toMatchObject({ wasSuccessful: true, data: 'text of first' });
  jest.useRealTimers();
});

test('a call that is not in the table is recorded as unknown and refused', async () => {
  const { ask, recorded } = frameWith('');
  expect(await ask(9999)).toMatchObject({ wasSuccessful: false, errorCode: 5001 });
  expect(recorded).toMatchObject([{ api: 'dispId 9999', dispId: 9999, known: false, allowed: false }]);
});

test('recorded arguments have long texts cut, and none is null', () => {
  expect(recordedArguments({ data: 'x'.repeat(301) })).toEqual({ data: `${'x'.repeat(300)}…` });
  expect(recordedArguments(undefined)).toBeNull();
});
