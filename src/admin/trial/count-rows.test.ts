import { failedTrialRow, judgedTrialRow } from '../../../test/support/trial-rows';
import { countRows } from './count-rows';

describe('what the messages come to', () => {
  it('is counted per kind and mailbox, the most frequent first, without the files that gave no message', () => {
    const counts = countRows([
      judgedTrialRow({ kind: 'threat', mailbox: '', isOfficial: false }),
      judgedTrialRow({ unsure: true }),
      judgedTrialRow({ mailbox: 'bygg@granby.example', isOfficial: false }),
      judgedTrialRow(),
      failedTrialRow(),
    ]);
    expect(counts).toEqual({
      judged: 4,
      failed: 1,
      sure: 3,
      official: 2,
      kinds: [
        { key: 'enquiry', count: 3 },
        { key: 'threat', count: 1 },
      ],
      mailboxes: [
        { key: 'kommun@granby.example', count: 2 },
        { key: '', count: 1 },
        { key: 'bygg@granby.example', count: 1 },
      ],
    });
  });
});
