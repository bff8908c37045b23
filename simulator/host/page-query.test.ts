import { readPageQuery } from './page-query';

describe('the page’s address', () => {
  test('without anything: the newest client, Swedish, the mailbox’s own day', () => {
    const query = readPageQuery('', ['fi-FI']);
    expect(query).toMatchObject({ language: 'sv', session: 'default', dark: false, wrong: [] });
    expect(query.profile.mailbox).toBe('1.11');
    expect(query.clock.now().toISOString()).toMatch(/^2026-11-20T13:30/);
  });

  test.each([
    [['nb-NO', 'en'], 'nb'],
    [['no'], 'nb'],
    [['nn'], 'nn'],
    [['fi', 'en-GB'], 'en'],
  ])('the browser’s languages %j give %s', (languages, expected) => {
    expect(readPageQuery('', languages).language).toBe(expected);
  });

  test('a time with a plus sign that nobody encoded is understood', () => {
    const query = readPageQuery('?now=2027-01-04T08:00:00+01:00', []);
    expect(query.clock.now().toISOString()).toMatch(/^2027-01-04T07:00/);
  });

  test('events run unless they are switched off', () => {
    expect(readPageQuery('', []).events).toBe(true);
    expect(readPageQuery('?events=off', []).events).toBe(false);
    expect(readPageQuery('?events=no', []).wrong).toMatchObject([{ parameter: 'events', given: 'no' }]);
  });

  test('several faults at once', () => {
    const query = readPageQuery('?fault=body-fails,headers-fail', []);
    expect([...query.faults]).toEqual(['body-fails', 'headers-fail']);
  });

  test('a wrong name is reported with the right ones and changes nothing', () => {
    const query = readPageQuery('?fault=body-fails,bogus&mailbox=1.7&lang=da&now=soon', ['nb']);
    expect(query.wrong.map(({ parameter, given }) => [parameter, given])).toEqual([
      ['mailbox', '1.7'],
      ['fault', 'bogus'],
      ['now', 'soon'],
      ['lang', 'da'],
    ]);
    expect(query.wrong.find(({ parameter }) => parameter === 'mailbox')?.right).toEqual([
      '1.11',
      '1.9',
      '1.8',
      '1.5',
    ]);
    expect([...query.faults]).toEqual(['body-fails']);
    expect(query.language).toBe('nb');
  });
});
