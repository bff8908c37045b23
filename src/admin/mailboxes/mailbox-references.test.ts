import { sampleMailbox, samplePolicy, sampleRow } from '../../../test/policies/sample-policy';
import type { PolicyFile } from '../../policy/policy-source';
import { closeMailbox, mailboxReferences, removeMailbox, renameMailbox } from './mailbox-references';

function used(): PolicyFile {
  return {
    ...samplePolicy(),
    officialMailbox: 'bygg',
    mailboxes: [
      sampleMailbox('bygg', { units: ['building'], kinds: ['fault-report'] }),
      sampleMailbox('gamla', { active: false, successor: 'bygg' }),
      sampleMailbox('teknik', {
        units: ['technical'],
        responsible: { name: 'Registratorn', mailbox: 'bygg' },
        substitute: { name: 'Kansliet', mailbox: 'bygg' },
      }),
    ],
    contacts: [{ role: 'registrator', name: { sv: 'Registratorn' }, mailbox: 'bygg' }],
    guidance: [sampleRow('a', { mailbox: 'bygg' }), sampleRow('b', { copyTo: ['teknik', 'bygg'] })],
    diarium: { connectors: [{ kind: 'registrator-mail', mailbox: 'bygg' }] },
  };
}

const EVERYWHERE = [
  '/officialMailbox',
  '/mailboxes/1/successor',
  '/mailboxes/2/responsible/mailbox',
  '/mailboxes/2/substitute/mailbox',
  '/contacts/0/mailbox',
  '/guidance/0/mailbox',
  '/guidance/1/copyTo/1',
  '/diarium/connectors/0/mailbox',
];

describe('what refers to a mailbox', () => {
  it('is found wherever a policy can name one', () => {
    expect(mailboxReferences(used(), 'bygg').map(({ pointer }) => pointer)).toEqual(EVERYWHERE);
  });

  it('follows when the mailbox gets another id', () => {
    const renamed = renameMailbox(used(), 0, 'plan');
    expect(mailboxReferences(renamed, 'plan').map(({ pointer }) => pointer)).toEqual(EVERYWHERE);
    expect(mailboxReferences(renamed, 'bygg')).toEqual([]);
    expect(renamed.mailboxes[0]?.id).toBe('plan');
  });

  it('OSB-36: goes to the successor when the mailbox is closed, with its units and kinds', () => {
    const closed = closeMailbox(used(), 0, 'teknik');
    expect(closed.mailboxes[0]).toEqual({
      id: 'bygg',
      address: 'bygg@granby.example',
      name: { sv: 'bygg', en: 'bygg' },
      units: [],
      active: false,
      successor: 'teknik',
    });
    expect(closed.mailboxes[2]).toMatchObject({ units: ['technical', 'building'], kinds: ['fault-report'] });
    expect(mailboxReferences(closed, 'bygg')).toEqual([]);
    expect(mailboxReferences(closed, 'teknik').map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/mailboxes/0/successor', '/mailboxes/1/successor', '/officialMailbox']),
    );
  });

  it('stays when the mailbox is taken out, for the checks to name', () => {
    const removed = removeMailbox(used(), 0);
    expect(removed.mailboxes.map(({ id }) => id)).toEqual(['gamla', 'teknik']);
    expect(mailboxReferences(removed, 'bygg')).toHaveLength(EVERYWHERE.length);
  });
});
