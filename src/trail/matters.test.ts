import { addEvents } from './add-events';
import {
  mattersFromStored,
  mattersToStored,
  MAX_MATTERS,
  openMatters,
  withMatter,
  type Matter,
} from './matters';
import { NO_TRAIL, type Deed } from './trail';

const TODAY = '2026-11-18';

function matter(key: string, ...deeds: Deed[]): Matter {
  const events = deeds.map((deed, minute) => ({
    ...deed,
    at: new Date(Date.UTC(2026, 10, 12, 9, minute)),
    by: 'Anna Berg',
  }));
  return { key, subject: `Om ${key}`, mailbox: 'kommun@osby.se', trail: addEvents(NO_TRAIL, events, key) };
}

const sent = (answerBy: '2026-11-13' | '2026-11-20' | null): Deed => ({
  what: 'forward',
  stage: 'sent',
  to: ['gata.va@osby.se'],
  answerBy,
});

describe('my open matters', () => {
  it('list what was prepared, sent and is awaited, the late ones first (OSB-20)', () => {
    const rows = openMatters(
      [
        matter('sent', sent(null)),
        matter('later', sent('2026-11-20')),
        matter('late', sent('2026-11-13')),
        matter('prepared', { what: 'reply', stage: 'prepared' }),
        matter('promised', { what: 'holding-reply', stage: 'sent', promised: '2026-11-19' }),
        matter('back', sent('2026-11-13'), { what: 'confirmation', taken: false, from: 'gata.va@osby.se' }),
        matter('done', sent('2026-11-13'), { what: 'done', without: '' }),
        matter('looked at', { what: 'kind', kind: 'enquiry' }),
      ],
      TODAY,
    );
    expect(rows.map(({ key, because, due, isLate }) => [key, because, due, isLate])).toEqual([
      ['late', 'awaiting', '2026-11-13', true],
      ['promised', 'promised', '2026-11-19', false],
      ['later', 'awaiting', '2026-11-20', false],
      ['back', 'came-back', null, false],
      ['prepared', 'prepared', null, false],
      ['sent', 'sent', null, false],
    ]);
  });

  it('no longer say that it came back once it has been passed on anew', () => {
    const back: Deed = { what: 'confirmation', taken: false, from: 'gata.va@osby.se' };
    const again = matter('again', sent('2026-11-13'), back, sent('2026-11-20'));
    expect(openMatters([again], TODAY)).toMatchObject([{ because: 'awaiting', due: '2026-11-20' }]);
  });

  it('are the same after a restart', () => {
    const all = [matter('one', sent('2026-11-13')), matter('two', { what: 'reply', stage: 'sent' })];
    expect(mattersFromStored(mattersToStored(all))).toEqual(all);
  });

  it('are read also as an earlier version kept them, without a mailbox', () => {
    const [[key, subject, trail]] = (
      JSON.parse(mattersToStored([matter('one', sent(null))])) as { m: string[][] }
    ).m as [string[]];
    expect(mattersFromStored(JSON.stringify({ v: 1, m: [[key, subject, trail]] }))).toEqual([
      { ...matter('one', sent(null)), mailbox: '' },
    ]);
  });

  it.each(['{', '{"v":2,"m":[]}', 'null', '{"v":1}'])('leave what they can not read alone: %s', (stored) => {
    expect(mattersFromStored(stored)).toBeNull();
  });

  it('make room by letting go what is done first', () => {
    let all: readonly Matter[] = [];
    for (let index = 0; index < MAX_MATTERS + 3; index += 1) {
      const done: Deed[] = index < 5 ? [{ what: 'done', without: '' }] : [];
      all = withMatter(all, matter(`matter ${index}`, sent(null), ...done));
    }
    expect(all).toHaveLength(MAX_MATTERS);
    expect(all.map(({ key }) => key)).toContain('matter 5');
    expect(all.map(({ key }) => key)).not.toContain('matter 0');
  });

  it('keep each message once, the latest first', () => {
    const first = matter('a', sent(null));
    const all = withMatter(withMatter([first], matter('b')), first);
    expect(all.map(({ key }) => key)).toEqual(['a', 'b']);
  });
});
