import { ownDomains } from './own-organisation';

const people = (...addresses: string[]) => addresses.map((address) => ({ name: '', address }));
const policy = { domains: ['lindvalla.se'] };
const received = (to: string[], cc: string[] = [], from = 'anna@alm.example') => ({
  from: { name: '', address: from },
  to: people(...to),
  cc: people(...cc),
});

test('a message to the municipality of the policy has its domains, whoever else received it', () => {
  expect(ownDomains(received(['bygg@lindvalla.se', 'post@granvik.example']), policy)).toEqual([
    'lindvalla.se',
  ]);
  expect(ownDomains(received(['post@granvik.example'], ['bo@skola.lindvalla.se']), policy)).toEqual([
    'lindvalla.se',
  ]);
});

test("without a policy the receivers' own domains are one's own, those below them included", () => {
  expect(ownDomains(received(['rektor@skola.granvik.example']), { domains: [] })).toEqual([
    'granvik.example',
  ]);
  expect(ownDomains(received(['POST@Granvik.Example.', 'x@granvik.example']), { domains: [] })).toEqual([
    'granvik.example',
  ]);
});

test("another municipality's messages are read by their receiver, and the policy's colleagues stay colleagues", () => {
  expect(ownDomains(received(['post@granvik.example']), policy)).toEqual(['lindvalla.se', 'granvik.example']);
});

test('under a domain that many share, each organisation has its own', () => {
  const own = (address: string) => ownDomains(received([address]), { domains: [] });
  expect(own('skole@skole.granvik.kommune.no')).toEqual(['granvik.kommune.no']);
  expect(own('post@granvik.kommune.no')).toEqual(['granvik.kommune.no']);
  expect(own('post@vestviken.fylkeskommune.no')).toEqual(['vestviken.fylkeskommune.no']);
  expect(own('info@firma.co.uk')).toEqual(['firma.co.uk']);
});

test('a shared domain by itself is nobody’s: not every Norwegian municipality is a colleague', () => {
  for (const address of ['alle@kommune.no', 'x@co.uk', 'x@dep.no', 'x@KOMMUNE.NO.']) {
    expect(ownDomains(received([address]), { domains: [] })).toEqual([]);
  }
});

test('a hidden copy, which shows the sender as receiver, makes the sender no colleague', () => {
  const sender = 'saljare@foretag.example';
  expect(ownDomains(received([sender], [], sender), policy)).toEqual(['lindvalla.se']);
  expect(ownDomains(received(['Saljare@Foretag.Example'], [], sender), { domains: [] })).toEqual([]);
});

test('private mail is no organisation', () => {
  for (const address of ['anna@gmail.com', 'anna@hotmail.se', 'anna@online.no', 'anna@live.no']) {
    expect(ownDomains(received([address]), { domains: [] })).toEqual([]);
  }
});

test('what is no address gives no domain', () => {
  for (const address of ['', 'anna', '@', 'anna@', 'anna@localhost']) {
    expect(ownDomains(received([address]), { domains: [] })).toEqual([]);
  }
  expect(ownDomains({ from: null, to: [], cc: [] }, policy)).toEqual(['lindvalla.se']);
});

test('a hundred thousand receivers give few domains', () => {
  const many = Array.from({ length: 100_000 }, (_, at) => `x@d${at}.example`);
  expect(ownDomains(received(many, many), { domains: [] }).length).toBeLessThanOrEqual(20);
});
