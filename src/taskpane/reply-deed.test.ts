import { sampleTemplate } from '../../test/policies/sample-policy';
import { placeholder } from '../templates/placeholders';
import { replyDeed } from './reply-deed';

const field = (value: string) => ({
  placeholder: placeholder('answerBy'),
  value,
  options: [],
  checked: null,
});

describe('what a reply is to the clock', () => {
  it('a holding reply when it names the day of the answer (OSB-50)', () => {
    const reply = { template: sampleTemplate('a'), fields: [field('2026-12-04')] };
    expect(replyDeed(reply)).toEqual({ what: 'holding-reply', stage: 'prepared', promised: '2026-12-04' });
  });

  it.each(['acknowledgement', 'holding', 'ask-for-more'] as const)(
    'a holding reply without a day when it is only an %s (OSB-11)',
    (purpose) => {
      const reply = { template: sampleTemplate('a', { purpose }), fields: [] };
      expect(replyDeed(reply)).toEqual({ what: 'holding-reply', stage: 'prepared', promised: null });
    },
  );

  it.each([undefined, 'refusal', 'return'] as const)('the answer when it is a %s', (purpose) => {
    const template = sampleTemplate('a', purpose ? { purpose } : {});
    expect(replyDeed({ template, fields: [] })).toEqual({ what: 'reply', stage: 'prepared' });
  });
});
