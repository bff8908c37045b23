import fc from 'fast-check';
import { conversationMark, MAX_ORIGINALS, originalOfDraft, withOriginal } from './known-original';
import { keptReason, MAX_REASON, MAX_REASONS, reasonsOf, withReason, type KeptReason } from './kept-reasons';
import { ANSWER_LASTS, answerFor, isSpent } from './prepared-answer';

const now = new Date('2026-11-20T09:00:00.500Z');

describe('a prepared answer', () => {
  const answer = {
    conversation: 'c1',
    nonce: 'n',
    until: now.getTime() + ANSWER_LASTS,
    text: 'Hej!',
    language: 'sv',
  };

  it('is for its own conversation, for two minutes', () => {
    expect(answerFor(answer, 'c1', now.getTime())).toEqual(answer);
    expect(answerFor(answer, 'c1', now.getTime() + 119_000)).toEqual(answer);
    expect(answerFor(answer, 'c1', now.getTime() + 121_000)).toBeNull();
    expect(answerFor(answer, 'c2', now.getTime())).toBeNull();
    expect(answerFor({ ...answer, conversation: '' }, '', now.getTime())).toBeNull();
  });

  it('is to be taken away once it is of no use, and when it is none', () => {
    expect(isSpent(answer, now.getTime())).toBe(false);
    expect(isSpent(null, now.getTime())).toBe(false);
    expect(isSpent(answer, now.getTime() + 121_000)).toBe(true);
    expect(isSpent({ text: 'x' }, now.getTime())).toBe(true);
  });

  it('is never made of anything else that lies there', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(answerFor(stored, 'c1', now.getTime())).toBeNull();
      }),
    );
  });
});

describe('what is known of an original', () => {
  const original = (conversation: string, changes = {}) => ({
    conversation: conversationMark(conversation),
    code: '',
    flags: ['confidential' as const],
    caseReference: '',
    ...changes,
  });

  it('reaches a draft of its conversation, and a new message with its reference code', () => {
    const stored = withOriginal([], original('c1', { code: 'PG-ABCDEFGHIJ', caseReference: 'KS 2026-1' }));
    const known = { originalFlags: ['confidential'], caseReference: 'KS 2026-1' };
    expect(originalOfDraft(stored, 'c1', 'Hej')).toEqual(known);
    expect(originalOfDraft(stored, 'c2', 'Referens: PG-ABCDEFGHIJ')).toEqual(known);
    expect(originalOfDraft(stored, 'c2', 'Hej')).toEqual({ originalFlags: [] });
    expect(originalOfDraft(stored, '', '')).toEqual({ originalFlags: [] });
  });

  it('holds no word of the message, and not Outlook’s own id', () => {
    const stored = withOriginal([], original('the-long-id', { flags: ['confidential', 'threat'] }));
    expect(JSON.stringify(stored)).not.toMatch(/the-long-id|threat/);
  });

  it('is written only when it is new, and taken out when it is neither secret nor registered any more', () => {
    const stored = withOriginal([], original('c1')) ?? [];
    expect(withOriginal(stored, original('c1'))).toBeNull();
    expect(withOriginal(stored, original('c2', { flags: ['personal-number'] }))).toBeNull();
    expect(withOriginal(stored, original('c1', { flags: [] }))).toEqual([]);
    expect(withOriginal(stored, original('c1', { caseReference: 'KS 2026-1' }))).toHaveLength(1);
  });

  it('keeps the latest few, within its share of the settings', () => {
    let stored: readonly unknown[] = [];
    for (let index = 0; index < 30; index += 1) {
      const one = original(`c${index}`, {
        code: `PG-ABCDEFGH${index}`,
        flags: ['confidential', 'protected-identity'],
        caseReference: 'x'.repeat(99),
      });
      stored = withOriginal(stored, one) ?? stored;
    }
    expect(stored).toHaveLength(MAX_ORIGINALS);
    expect(JSON.stringify(stored).length).toBeLessThan(1_500);
    expect(originalOfDraft(stored, 'c29', '').originalFlags).toEqual(['confidential', 'protected-identity']);
  });

  it('is nothing when something else lies there', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(originalOfDraft(stored, 'c1', 'text')).toEqual({ originalFlags: [] });
      }),
    );
  });
});

describe('the reasons that wait', () => {
  const reason = (conversation: string, words: string) =>
    keptReason(conversation, ['identity-number', 'identity-number'], words, now);

  it('wait for a message of their conversation, and the others stay', () => {
    const stored = withReason(withReason([], reason('c1', ' one ')), reason('c2', 'two'));
    const { here, rest } = reasonsOf(stored, 'c1');
    expect(here).toEqual([
      {
        at: '2026-11-20T09:00:00Z',
        of: conversationMark('c1'),
        checks: ['identity-number'],
        reason: 'one',
      },
    ]);
    expect(rest.map(({ reason: words }) => words)).toEqual(['two']);
  });

  it('of a new message wait for none', () => {
    expect(reasonsOf(withReason([], reason('', 'new')), '').here).toEqual([]);
  });

  it('are twenty at most, the latest, each cut', () => {
    let stored: readonly KeptReason[] = [];
    for (let index = 0; index < 25; index += 1)
      stored = withReason(stored, reason('c', `${index} ${'x'.repeat(200)}`));
    expect(stored).toHaveLength(MAX_REASONS);
    expect(stored[0]?.reason).toMatch(/^5 /);
    expect(stored.every(({ reason: words }) => words.length <= MAX_REASON)).toBe(true);
  });

  it('are none when something else lies there', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(reasonsOf(stored, 'c1').here).toEqual([]);
      }),
    );
    expect(reasonsOf([null, 3, { at: 'x', of: '', checks: [], reason: '' }], 'c1').rest).toEqual([]);
  });
});
