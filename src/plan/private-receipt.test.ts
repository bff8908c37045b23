import { message } from '../../test/support/fake-host';
import type { Hop } from '../mail/unwrapped';
import { privateReceipt } from './private-receipt';

const READER = { name: 'Kari Nordmann', address: 'kari.nordmann@kommune.example' };
const AT = new Date('2026-11-17T08:00:00Z');

function receipt(name: string, address: string, facts: Parameters<typeof message>[0] = {}) {
  const hop: Hop = { by: { name, address }, at: AT, words: '', wrapper: 'gmail' };
  const original = message({ received: null, sent: null, ...facts });
  return privateReceipt({ original, hops: [hop] }, READER, ['kommune.example']);
}

describe('a message from the reader’s own private account (LAV-3)', () => {
  it.each([
    ['the same name', 'Kari Nordmann', 'kn1980@brev.example'],
    ['the same name, the family name first', 'NORDMANN, Kari', 'kn1980@brev.example'],
    ['the same name before the @', '', 'Kari.Nordmann@brev.example'],
  ])('is known by %s', (_, name, address) => {
    expect(receipt(name, address)).toEqual({ address, at: AT });
  });

  it.each([
    ['another name', 'Ola Nordmann', 'ola@brev.example'],
    ['a first name alone', 'Kari', 'kari@brev.example'],
    ['a colleague of the same name', 'Kari Nordmann', 'kari2@kommune.example'],
    ['nobody’s address', 'Kari Nordmann', ''],
  ])('is not %s', (_, name, address) => {
    expect(receipt(name, address)).toBeNull();
  });

  it('came in when the private account got it, as far as that is known', () => {
    const sent = new Date('2026-11-16T18:30:00Z');
    expect(receipt('Kari Nordmann', 'kn@brev.example', { sent })?.at).toEqual(sent);
  });

  it('is not what nobody passed on, nor a work address that many have', () => {
    expect(privateReceipt({ original: message(), hops: [] }, READER, ['kommune.example'])).toBeNull();
    const hop: Hop = { by: { name: '', address: 'post@brev.example' }, at: AT, words: '', wrapper: 'gmail' };
    const shared = { name: '', address: 'post@kommune.example' };
    expect(privateReceipt({ original: message(), hops: [hop] }, shared, ['kommune.example'])).toBeNull();
  });
});
