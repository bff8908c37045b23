import { fakeHost, message } from '../../test/support/fake-host';
import { failure } from '../lib/result';
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

const ANSWER = { language: 'sv', text: 'Hej!', html: '<p>Hej!</p>' } as const;
const NOW = new Date('2026-11-20T09:00:00Z');

/** Under which address the pane was opened. */
function openedAt(search: string): void {
  Object.assign(globalThis, { window: { location: { search } } });
}

describe('an answer', () => {
  beforeEach(() => openedAt('?policy=x'));
  afterAll(() => Reflect.deleteProperty(globalThis, 'window'));

  test('to a message with secrets is a new message without the old text or subject (VIM-20)', async () => {
    const host = fakeHost();
    expect(isNewMessage(reading(['quote']))).toBe(true);
    await openAnswer(host, reading(['quote']), ANSWER, NOW);
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
    await openAnswer(host, reading([]), ANSWER, NOW);
    await openAnswer(host, reading(['quote'], ''), ANSWER, NOW);
    expect(host.asked.map(({ call }) => call)).toEqual(['openReply', 'openReply']);
  });

  describe('where the events run', () => {
    beforeEach(() => openedAt('?policy=x&events=1'));

    test('is opened empty, and its text lies in the settings for two minutes', async () => {
      const host = fakeHost();
      expect(await openAnswer(host, reading([]), ANSWER, NOW)).toEqual({ ok: true, value: 'handed-over' });
      expect(host.asked).toEqual([{ call: 'openReply', detail: ['item-1', ''] }]);
      expect(host.settings.read('answer')).toEqual({
        conversation: 'conversation-1',
        nonce: expect.stringMatching(/^[0-9a-f-]{36}$/),
        until: NOW.getTime() + 120_000,
        text: 'Hej!',
        language: 'sv',
      });
    });

    test.each([
      ['Outlook has no signatures', fakeHost({ lacks: ['set-signature'] })],
      [
        'Outlook does not keep it',
        fakeHost({
          settings: {
            ...fakeHost().settings,
            write: async () => failure({ kind: 'refused', call: 'saveAsync', code: 9019, detail: 'full' }),
          },
        }),
      ],
    ])('is in the form itself when %s', async (_, host) => {
      expect(await openAnswer(host, reading([]), ANSWER, NOW)).toEqual({ ok: true, value: 'opened' });
      expect(host.asked).toEqual([{ call: 'openReply', detail: ['item-1', '<p>Hej!</p>'] }]);
    });
  });
});
