import { readBaseAddress } from './base-address';

describe('readBaseAddress', () => {
  it.each([
    ['https://postgang.example.se', 'https://postgang.example.se', 'https://postgang.example.se'],
    ['https://x.example.se:8443/addin//', 'https://x.example.se:8443/addin', 'https://x.example.se:8443'],
  ])('takes %s', (given, folder, origin) => {
    expect(readBaseAddress(given)).toEqual({ ok: true, value: { folder, origin } });
  });

  it.each([
    ['postgang.example.se', /no address/],
    ['http://postgang.example.se', /HTTPS only/],
    ['https://postgang.example.se/?policy=x', /no "\?"/],
    ['https://postgang.example.se/#top', /no "\?", no "#"/],
    ['https://anna:secret@postgang.example.se', /no user name/],
    [`https://postgang.example.se/${'a'.repeat(1_800)}`, /1800 characters/],
    ['', /no address/],
  ])('refuses %s and says what to write', (given, sentence) => {
    expect(readBaseAddress(given)).toEqual({ ok: false, failure: expect.stringMatching(sentence) });
  });
});
