import { sampleMailbox, samplePolicy } from '../../../test/policies/sample-policy';
import { problemAt } from '../../policy/policy-problem';
import { mailboxRows, shownRows, type MailboxFilter } from './mailbox-rows';

const source = {
  ...samplePolicy(),
  mailboxes: [
    sampleMailbox('vaxel', { name: { sv: 'Växeln', en: 'Switchboard' }, internalOnly: true }),
    sampleMailbox('bygg', { name: { sv: 'Bygg' }, active: false, successor: 'arkiv', example: true }),
    sampleMailbox('arkiv', { name: { sv: 'Ärenden' } }),
    sampleMailbox('zoo', { name: { sv: 'Zonen' } }),
  ],
};
const problems = [problemAt('/mailboxes/3/address', 'mailbox-address-twice')];
const rows = mailboxRows(source, problems, 'sv');
const idsOf = (shown: typeof rows) => shown.map(({ entry }) => entry.id);

describe('the list of mailboxes', () => {
  it('stands in the order of the file, which decides what is suggested, until it is sorted', () => {
    expect(idsOf(shownRows(rows, { search: '', filter: 'all', order: null }, 'sv'))).toEqual([
      'vaxel',
      'bygg',
      'arkiv',
      'zoo',
    ]);
  });

  it('sorts as the alphabet of the person does: Ä after Z in Swedish', () => {
    const order = { column: 'name', isDescending: false } as const;
    const shown = shownRows(rows, { search: '', filter: 'all', order }, 'sv');
    expect(shown.map(({ name }) => name)).toEqual(['Bygg', 'Växeln', 'Zonen', 'Ärenden']);
  });

  it.each<[MailboxFilter, string[]]>([
    ['open', ['vaxel', 'arkiv', 'zoo']],
    ['closed', ['bygg']],
    ['internal', ['vaxel']],
    ['example', ['bygg']],
    ['problems', ['zoo']],
  ])('shows only those that are %s', (filter, ids) => {
    expect(idsOf(shownRows(rows, { search: '', filter, order: null }, 'sv'))).toEqual(ids);
  });

  it('finds parts of a name in any language, of the id and of the address', () => {
    const find = (search: string) => idsOf(shownRows(rows, { search, filter: 'all', order: null }, 'sv'));
    expect(find('switch')).toEqual(['vaxel']);
    expect(find('ARKIV@')).toEqual(['arkiv']);
    expect(find('nobody')).toEqual([]);
  });
});
