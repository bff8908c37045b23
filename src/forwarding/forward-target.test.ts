import { message } from '../../test/support/fake-host';
import { sampleMailbox, samplePolicy } from '../../test/policies/sample-policy';
import type { MailboxCandidate } from '../plan/plan';
import type { Unwrapped } from '../mail/unwrapped';
import {
  answerMailbox,
  copiesSender,
  defaultConfirmBy,
  forwardTarget,
  OTHER_ADDRESS,
  type TargetChoice,
} from './forward-target';

const policy = samplePolicy({
  domains: ['kommun.se'],
  officialMailbox: 'official',
  mailboxes: [
    sampleMailbox('official', { address: 'kommun@kommun.se' }),
    sampleMailbox('streets', { address: 'gata@kommun.se' }),
    sampleMailbox('it', { address: 'help@it.example', external: true }),
    sampleMailbox('closed', { address: 'gammal@kommun.se', active: false, successor: 'streets' }),
  ],
});
const mailboxes: MailboxCandidate[] = policy.mailboxes
  .filter(({ active }) => active)
  .map((mailbox) => ({ mailbox, reason: 'unit', words: [], distributesTo: null, officers: [] }));
const inside = { mailboxes, forwardVariant: 'internal' } as const;
const draft = (part: Partial<TargetChoice> = {}): TargetChoice => ({
  mailboxId: null,
  otherAddress: '',
  ...part,
});
const typed = (otherAddress: string) => draft({ mailboxId: OTHER_ADDRESS, otherAddress });

function sentTo(to: string): Unwrapped {
  const original = message({ to: [{ name: '', address: to }] });
  return { carrier: original, original, hops: [], note: null };
}

describe('forwardTarget', () => {
  it('is the suggested mailbox until the person chooses another', () => {
    expect(forwardTarget(draft(), inside, policy).address).toBe('kommun@kommun.se');
    expect(forwardTarget(draft({ mailboxId: 'streets' }), inside, policy).address).toBe('gata@kommun.se');
  });

  it('is no address while the one typed in is not whole', () => {
    for (const slip of ['', 'anna', 'anna@', 'anna@kommun', 'anna alm@kommun.se', 'a@b@kommun.se']) {
      expect(forwardTarget(typed(slip), inside, policy).address).toBeNull();
    }
  });

  it('knows the municipality’s own addresses from those outside', () => {
    expect(forwardTarget(typed('eva@kommun.se'), inside, policy).isExternal).toBe(false);
    expect(forwardTarget(typed('eva@skola.kommun.se'), inside, policy).isExternal).toBe(false);
    expect(forwardTarget(typed('eva@fejkkommun.se'), inside, policy).isExternal).toBe(true);
    expect(forwardTarget(typed('post@skatt.example'), inside, policy).isExternal).toBe(true);
  });

  it('treats a mailbox outside the municipality alike, chosen or typed', () => {
    expect(forwardTarget(draft({ mailboxId: 'it' }), inside, policy).isExternal).toBe(true);
    expect(forwardTarget(typed('help@it.example'), inside, policy).isExternal).toBe(true);
  });

  it('LAV-13: asks for an address when the message belongs to another authority', () => {
    const outside = { mailboxes, forwardVariant: 'external' } as const;
    expect(forwardTarget(draft(), outside, policy)).toMatchObject({
      isOther: true,
      isExternal: true,
      address: null,
    });
    expect(forwardTarget(draft({ mailboxId: 'streets' }), outside, policy).address).toBe('gata@kommun.se');
  });
});

it('OSB-22: an answer is asked for within working days: Friday and one day is Monday', () => {
  const one = samplePolicy({ confirmForwardWithin: 1 });
  expect(defaultConfirmBy(one, new Date('2026-11-20T13:30:00Z'))).toBe('2026-11-23');
});

describe('answerMailbox', () => {
  it('OSB-23: is the function mailbox that the message came to', () => {
    expect(answerMailbox(sentTo('GATA@kommun.se'), policy)?.id).toBe('streets');
  });

  it('is the official mailbox when it came to a person or to a mailbox that has closed', () => {
    expect(answerMailbox(sentTo('bo.ek@kommun.se'), policy)?.id).toBe('official');
    expect(answerMailbox(sentTo('gammal@kommun.se'), policy)?.id).toBe('official');
  });
});

it.each([
  ['a message to another authority', 'external', true, true],
  ['a message to a mailbox of our own', 'internal', true, false],
  ['a threat or a fraud', 'external', false, false],
] as const)('LAV-13: the sender of %s', (_, forwardVariant, replyAdvised, gets) => {
  expect(copiesSender({ forwardVariant, replyAdvised })).toBe(gets);
});
