import { sampleMailbox, samplePolicy } from '../../test/policies/sample-policy';
import type { Policy } from '../policy/policy';
import { mailboxCandidates, type Destination } from './mailbox-candidates';

const central = sampleMailbox('skola', {
  units: ['education'],
  level: 'central',
  areas: { sv: ['skolskjuts'] },
  officers: [
    { name: 'Rektorn', address: 'rektor@granby.example', areas: { sv: ['betyg'] } },
    { name: 'Skjutsen', address: 'skjuts@granby.example', areas: { sv: ['skolskjuts'] } },
  ],
});
const unit = sampleMailbox('forskolor', {
  units: ['education'],
  level: 'unit',
  areas: { sv: ['förskol'] },
});
const streets = sampleMailbox('gata', { units: ['technical'], areas: { sv: ['gatlykt', 'snöröj'] } });
const money = sampleMailbox('ekonomi', { units: ['finance'] });
const POLICY = samplePolicy({
  officialMailbox: 'kommun',
  mailboxes: [sampleMailbox('kommun'), unit, central, streets, money],
});

function candidates(
  part: Partial<Destination> & { subject?: string; text?: string },
  policy: Policy = POLICY,
) {
  const { subject = '', text = '', ...rest } = part;
  return mailboxCandidates(
    {
      kind: 'enquiry',
      unit: 'none',
      mailbox: null,
      original: { subject, text },
      hasIt: () => false,
      ...rest,
    },
    policy,
  );
}

const inShort = (found: ReturnType<typeof candidates>) =>
  found.slice(0, 3).map(({ mailbox, reason, words }) => [mailbox.id, reason, ...words]);

describe('the words of an area', () => {
  it('say where a message goes that no unit has, with the words as the reason', () => {
    expect(inShort(candidates({ text: 'Gatlyktan är trasig' }))[0]).toEqual(['gata', 'area', 'gatlyktan']);
  });

  it('set aside the suggested unit when the subject or several words say so, not in passing', () => {
    expect(inShort(candidates({ unit: 'technical', subject: 'Skolskjuts' }))[0]).toEqual([
      'skola',
      'area',
      'skolskjuts',
    ]);
    expect(inShort(candidates({ unit: 'technical', text: 'på väg till skolskjuts' }))).toEqual([
      ['gata', 'unit'],
      ['skola', 'area', 'skolskjuts'],
      ['kommun', 'official'],
    ]);
  });

  it('do not set aside a unit that goes by what is asked: a bill goes to finance, whatever it is for', () => {
    expect(inShort(candidates({ unit: 'finance', subject: 'Faktura snöröjning' }))).toEqual([
      ['ekonomi', 'unit'],
      ['gata', 'area', 'snöröjning'],
      ['kommun', 'official'],
    ]);
  });

  it('never go before what the guidance names', () => {
    expect(inShort(candidates({ mailbox: 'ekonomi', subject: 'Gatlykta' }))[0]).toEqual([
      'ekonomi',
      'guidance',
    ]);
  });

  it('OSB-26: the officer whose area it is stands first among those of the mailbox', () => {
    const [first] = candidates({ subject: 'Skolskjuts' });
    expect(first?.officers.map(({ officer, words }) => [officer.name, ...words])).toEqual([
      ['Skjutsen', 'skolskjuts'],
      ['Rektorn'],
    ]);
  });
});

describe('levels (OSB-47)', () => {
  it('OSB-47: what a part of an administration takes goes to the central mailbox first, which says so', () => {
    const [first, second] = candidates({ subject: 'Förskolan' });
    expect([first?.mailbox.id, first?.reason, first?.distributesTo?.id, first?.words]).toEqual([
      'skola',
      'central',
      'forskolor',
      ['förskolan'],
    ]);
    expect([second?.mailbox.id, second?.reason]).toEqual(['forskolor', 'area']);
  });

  it('OSB-47: the central mailbox that has the message distributes it further', () => {
    const [first] = candidates({ subject: 'Förskolan', hasIt: ({ id }) => id === 'skola' });
    expect([first?.mailbox.id, first?.reason]).toEqual(['forskolor', 'area']);
  });

  it('say nothing where a unit has no central mailbox, or it is closed', () => {
    const alone = { ...POLICY, mailboxes: [sampleMailbox('kommun'), unit] };
    expect(inShort(candidates({ subject: 'Förskolan' }, alone))[0]).toEqual([
      'forskolor',
      'area',
      'förskolan',
    ]);
    const closed = { ...central, active: false, units: [] };
    const shut = { ...POLICY, mailboxes: [sampleMailbox('kommun'), unit, closed] };
    expect(candidates({ subject: 'Förskolan' }, shut).map(({ mailbox }) => mailbox.id)).toEqual([
      'forskolor',
      'kommun',
    ]);
  });
});
