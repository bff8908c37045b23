import { samplePolicy, sampleMailbox } from '../../test/policies/sample-policy';
import type { Message, Person } from '../mail/message';
import type { Unwrapped } from '../mail/unwrapped';
import type { MailboxCandidate } from '../plan/plan';
import { replyToOriginal } from './reply-original';
import {
  insteadOfOfficer,
  MAX_FOUND,
  officerAt,
  searchMailboxes,
  shownToOutsiders,
} from './search-mailboxes';
import { whoHasIt } from './who-has-it';

const person = (address: string, name = ''): Person => ({ name, address });

function message(part: Partial<Message>): Message {
  return {
    id: '',
    messageId: '',
    conversationId: '',
    subject: 'SV: Räcket på bron',
    from: person('a@mail.example', 'A'),
    to: [],
    cc: [],
    received: null,
    sent: null,
    headers: [],
    text: 'Räcket är löst.',
    html: '',
    extent: 'whole',
    attachments: [],
    ...part,
  };
}

const chain: Unwrapped = {
  carrier: message({ id: 'item', from: person('c@granby.example'), to: [person('kommun@granby.example')] }),
  original: message({ to: [person('TEKNIK@granby.example')] }),
  hops: [
    { by: person('b@granby.example'), at: null, words: '', wrapper: 'outlook' },
    { by: person('c@granby.example'), at: null, words: '', wrapper: 'outlook' },
  ],
  note: null,
};

describe('nobody gets it twice (OSB-29)', () => {
  const earlier = {
    forwarded: [{ to: ['social@granby.example', 'hr@granby.example'] }],
    prepared: [{ to: ['Plan@granby.example'] }],
  };

  it.each([
    ['teknik@granby.example', 'receiver'],
    ['KOMMUN@granby.example', 'receiver'],
    ['b@granby.example', 'chain'],
    ['hr@granby.example', 'forwarded'],
    ['plan@granby.example', 'prepared'],
  ])('%s is known as %s', (address, because) => {
    expect(whoHasIt([address], chain, earlier)).toEqual([{ address, because }]);
  });

  it('says nothing of those who do not have it', () => {
    expect(whoHasIt(['kultur@granby.example'], chain, earlier)).toEqual([]);
  });
});

describe('searching mailboxes', () => {
  const policy = samplePolicy({
    mailboxes: [
      sampleMailbox('gata', { name: { sv: 'Gata och VA', en: 'Streets and water' } }),
      sampleMailbox('ren', { name: { sv: 'Renhållning' }, active: false, successor: 'avfall' }),
      sampleMailbox('avfall', { name: { sv: 'Avfall' }, active: false, successor: 'gata' }),
      sampleMailbox('miljo', { name: { sv: 'Miljö och hälsa' }, units: ['building'] }),
      sampleMailbox('vaxel', { internalOnly: true }),
      sampleMailbox('ensam', { name: { sv: 'Nedlagd' }, active: false }),
    ],
  });
  const found = (query: string) => searchMailboxes(policy, query).map(({ mailbox }) => mailbox.id);

  it('finds by words of the name in any language and by address, without marks and in any case', () => {
    expect(found('va gata')).toEqual(['gata']);
    expect(found('STREETS')).toEqual(['gata']);
    expect(found('halsa')).toEqual(['miljo']);
    expect(found('miljo@')).toEqual(['miljo']);
    expect(found('  ')).toEqual([]);
    expect(found('finns inte')).toEqual([]);
  });

  it('OSB-36: leads from a closed mailbox to the one that took over, through any number of steps', () => {
    const [only] = searchMailboxes(policy, 'renhållning');
    expect([only?.mailbox.id, only?.insteadOf?.id]).toEqual(['gata', 'ren']);
    expect(found('nedlagd')).toEqual([]);
  });

  it('does not go round for ever among mailboxes that name each other, and shows a handful', () => {
    const mailboxes = Array.from({ length: 5_000 }, (_, at) => sampleMailbox(`box-${at}`));
    expect(searchMailboxes({ ...policy, mailboxes }, 'box')).toHaveLength(MAX_FOUND);
    const round = [
      sampleMailbox('a', { active: false, successor: 'b' }),
      sampleMailbox('b', { active: false, successor: 'a' }),
    ];
    expect(searchMailboxes({ ...policy, mailboxes: round }, 'a@')).toEqual([]);
  });

  it('OSB-40: warns against an officer’s own address when there is a function mailbox for the matter', () => {
    const mailbox = policy.mailboxes[3]!;
    const candidate = { mailbox, words: [], distributesTo: null, officers: [] };
    const instead = (address: string, reason: MailboxCandidate['reason']) =>
      insteadOfOfficer(address, [{ ...candidate, reason }], policy, () => false);
    expect(instead('bo.ek@granby.example', 'unit')).toBe(mailbox);
    expect(instead('bo.ek@granby.example', 'area')).toBe(mailbox);
    expect(instead('gata@granby.example', 'unit')).toBeNull();
    expect(instead('post@skatt.example', 'unit')).toBeNull();
    expect(instead('bo.ek@granby.example', 'other')).toBeNull();
  });

  it('OSB-26: an officer whom a mailbox names gets what that mailbox has, and not before', () => {
    const officers = [
      { name: 'Gatuingenjören', address: 'gata1@granby.example', areas: { sv: ['gatlykt'] } },
    ];
    const streets = sampleMailbox('gata', { officers });
    const named = { ...policy, mailboxes: [streets] };
    expect(insteadOfOfficer('GATA1@granby.example', [], named, () => false)).toBe(streets);
    expect(insteadOfOfficer('GATA1@granby.example', [], named, () => true)).toBeNull();
    expect(officerAt('gata1@granby.example', named)?.officer.name).toBe('Gatuingenjören');
    const closed = { ...policy, mailboxes: [{ ...streets, active: false }] };
    expect(officerAt('gata1@granby.example', closed)).toBeNull();
  });

  it('HAS-4: mailboxes are found by what they take, by their officers, and by what a person calls it', () => {
    const mailboxes = [
      sampleMailbox('bygg', {
        areas: { sv: ['bygglov', 'tomt'], en: ['building permit'] },
        officers: [{ name: 'Eva Ek', address: 'eva.ek@granby.example', areas: { sv: ['attefall'] } }],
      }),
      sampleMailbox('bygglov-arkiv'),
    ];
    const found = (query: string) =>
      searchMailboxes({ ...policy, mailboxes }, query).map(({ mailbox, areas }) => [mailbox.id, ...areas]);
    // The name goes before the area.
    expect(found('bygglov')).toEqual([['bygglov-arkiv'], ['bygg', 'bygglov']]);
    expect(found('Bygglovsansökan')).toEqual([['bygg', 'bygglov']]);
    expect(found('permit')).toEqual([['bygg', 'building permit']]);
    expect(found('eva.ek@')).toEqual([['bygg', 'eva.ek@granby.example']]);
    expect(found('attefallshus')).toEqual([['bygg', 'attefall']]);
    // A short word of an area is not the beginning of another word.
    expect(found('tomten')).toEqual([]);
    expect(found('bygglov hamster')).toEqual([]);
  });

  it('OSB-44: an internal mailbox is refused where somebody outside would see it', () => {
    const inside = ['gata@granby.example', 'VAXEL@granby.example'];
    expect(shownToOutsiders(inside, policy)).toEqual([]);
    expect(shownToOutsiders([...inside, 'a@mail.example'], policy).map(({ id }) => id)).toEqual(['vaxel']);
  });
});

describe('the reply to the one who first wrote (OSB-28)', () => {
  it('goes to A, with A’s words below and one prefix', () => {
    const form = replyToOriginal(chain, '<p>Hej!</p>', 'sv');
    expect(form).toMatchObject({ to: ['a@mail.example'], cc: [], subject: 'SV: Räcket på bron' });
    expect(form?.html).toMatch(/^<p>Hej!<\/p>.*Räcket är löst\./s);
  });

  it('leaves a message that nobody passed on, or without an address, to Outlook’s own reply', () => {
    const plain = message({});
    expect(replyToOriginal({ ...chain, carrier: plain, original: plain }, '', 'sv')).toBeNull();
    const nameless = message({ from: person('', 'A') });
    expect(replyToOriginal({ ...chain, original: nameless }, '', 'sv')).toBeNull();
  });

  it('stays within what Outlook takes, whatever A wrote', () => {
    const long = { ...chain, original: message({ text: '<'.repeat(100_000), subject: 'å'.repeat(900) }) };
    const form = replyToOriginal(long, 'x'.repeat(32_700), 'nb');
    expect(form?.html.length).toBeLessThanOrEqual(32_768);
    expect(form?.subject.length).toBeLessThanOrEqual(255);
    expect(replyToOriginal(long, '<p>Hei</p>', 'nb')?.html.length).toBeLessThanOrEqual(32_768);
  });
});
