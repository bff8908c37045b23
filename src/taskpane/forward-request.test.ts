import { message } from '../../test/support/fake-host';
import { sampleMailbox, samplePolicy } from '../../test/policies/sample-policy';
import type { MailboxCandidate } from '../plan/plan';
import {
  answerMailbox,
  defaultConfirmBy,
  forwardTarget,
  isConfidential,
  OTHER_ADDRESS,
} from './forward-request';
import { NEW_WORK, type ForwardDraft, type ReadyReading } from './pane-state';

const policy = samplePolicy({
  domains: ['kommun.se'],
  officialMailbox: 'official',
  mailboxes: [
    sampleMailbox('official', { address: 'kommun@kommun.se' }),
    sampleMailbox('streets', { address: 'gata@kommun.se' }),
    sampleMailbox('closed', { address: 'gammal@kommun.se', active: false, successor: 'streets' }),
  ],
});
const mailboxes: MailboxCandidate[] = policy.mailboxes
  .filter(({ active }) => active)
  .map((mailbox) => ({ mailbox, reason: 'unit' }));
const inside = { mailboxes, forwardVariant: 'internal' } as const;
const draft = (part: Partial<ForwardDraft> = {}): ForwardDraft => ({ ...NEW_WORK.forward, ...part });
const typed = (otherAddress: string) => draft({ mailboxId: OTHER_ADDRESS, otherAddress });

function reading(to: string, flags: string[] = []): ReadyReading {
  const original = message({ to: [{ name: '', address: to }] });
  return {
    unwrapped: { carrier: original, original, hops: [] },
    suggestion: { flags },
  } as unknown as ReadyReading;
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
    expect(answerMailbox(reading('GATA@kommun.se'), policy)?.id).toBe('streets');
  });

  it('is the official mailbox when it came to a person or to a mailbox that has closed', () => {
    expect(answerMailbox(reading('bo.ek@kommun.se'), policy)?.id).toBe('official');
    expect(answerMailbox(reading('gammal@kommun.se'), policy)?.id).toBe('official');
  });
});

it.each([
  [['confidential'], true],
  [['protected-identity'], true],
  [['personal-number'], true],
  [['urgent', 'incomplete'], false],
])('a message with %s is sent as a notice only: %s', (flags, expected) => {
  expect(isConfidential(reading('kommun@kommun.se', flags))).toBe(expected);
});
