import { fakeHost, message } from '../../test/support/fake-host';
import type { Plan } from '../plan/plan';
import { isNewMessage, openAnswer } from './open-answer';
import type { ReadyReading } from './pane-state';

function reading(forbids: Plan['forbids'], address = 'anna@alm.example') {
  const original = message({ subject: 'Min diagnos', from: { name: 'Anna Alm', address } });
  return {
    plan: { forbids },
    unwrapped: { original, carrier: original, hops: [], note: null },
  } as unknown as Pick<ReadyReading, 'plan' | 'unwrapped'>;
}

describe('an answer', () => {
  test('to a message with secrets is a new message without the old text or subject (VIM-20)', async () => {
    const host = fakeHost();
    expect(isNewMessage(reading(['quote']))).toBe(true);
    await openAnswer(host, reading(['quote']), 'sv', '<p>Hej!</p>');
    expect(host.asked).toEqual([
      {
        call: 'openNewMessage',
        detail: [
          'item-1',
          {
            to: ['anna@alm.example'],
            cc: [],
            subject: 'Svar på ditt meddelande',
            html: '<p>Hej!</p>',
            attachOpenMessageAs: null,
          },
        ],
      },
    ]);
  });

  test('is a reply when nothing forbids to quote, or nobody can be written to', async () => {
    const host = fakeHost();
    await openAnswer(host, reading([]), 'sv', '<p>Hej!</p>');
    await openAnswer(host, reading(['quote'], ''), 'sv', '<p>Hej!</p>');
    expect(host.asked.map(({ call }) => call)).toEqual(['openReply', 'openReply']);
  });
});
