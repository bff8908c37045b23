import fc from 'fast-check';
import { draftFingerprint } from './approval';
import type { Draft } from '../mail/draft';

const draft: Draft = {
  use: 'reply',
  from: null,
  to: [{ name: 'Eva', address: 'eva@brev.example' }],
  cc: [],
  bcc: [],
  subject: 'Svar',
  text: 'Hej!\n\nBeslutet kommer i morgon.',
  attachments: [],
};

describe('draftFingerprint', () => {
  it('stays the same for other blanks and another order of receivers', () => {
    const two = [...draft.to, { name: '', address: 'bo@brev.example' }];
    expect(draftFingerprint({ ...draft, text: 'Hej!\r\n Beslutet  kommer i morgon.\n' })).toBe(
      draftFingerprint(draft),
    );
    expect(draftFingerprint({ ...draft, to: [...two].reverse() })).toBe(
      draftFingerprint({ ...draft, to: two }),
    );
  });

  it.each([
    ['a receiver more', { to: [...draft.to, { name: '', address: 'bo@brev.example' }] }],
    ['a receiver in Bcc', { bcc: draft.to }],
    ['another subject', { subject: 'Svar 2' }],
    ['another word', { text: 'Hej!\n\nBeslutet kommer i dag.' }],
  ])('changes with %s, so that an approval is void', (_, change) => {
    expect(draftFingerprint({ ...draft, ...change })).not.toBe(draftFingerprint(draft));
  });

  it('changes with any other word', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
        fc.pre(plain(one) !== plain(other));
        expect(draftFingerprint({ ...draft, text: one })).not.toBe(
          draftFingerprint({ ...draft, text: other }),
        );
      }),
    );
  });
});
