import fc from 'fast-check';
import { message } from '../../test/support/fake-host';
import { KINDS } from '../policy/labels';
import type { Correction } from './correction';
import { findCorrection, MAX_CORRECTIONS, rememberCorrection } from './remember-correction';
import { fromStored, MAX_STORED_LENGTH, storedLength, toStored } from './stored-corrections';

const TODAY = '2026-11-20';

const report = message({
  subject: 'Månadsrapport vattenmätare',
  text: 'Hej! Här kommer månadens avläsning av vattenmätaren i källaren på fastigheten Solrosen.',
});
const nextReport = message({
  subject: 'Sv: Månadsrapport vattenmätare december',
  text: 'Hej! Avläsning av vattenmätaren i källaren, fastigheten Solrosen, för den här månaden.',
});
const otherMatter = message({
  subject: 'Bygglov för altan',
  text: 'Hej! Jag undrar hur lång handläggningstiden är för altaner med glastak.',
});

describe('a remembered correction', () => {
  const remembered = rememberCorrection([], report, { kind: 'supplement' }, TODAY);

  it('is found for the next similar message from the same sender, however the address is written', () => {
    const from = { name: 'A. Alm', address: 'Anna@ALM.example' };
    expect(findCorrection(remembered, { ...nextReport, from })).toMatchObject({
      kind: 'supplement',
      on: TODAY,
    });
  });

  it('says nothing of another matter of the same sender, nor of the same words from another', () => {
    expect(findCorrection(remembered, otherMatter)).toBeNull();
    expect(
      findCorrection(remembered, { ...report, from: { name: '', address: 'bo@alm.example' } }),
    ).toBeNull();
  });

  it('holds neither text nor address', () => {
    const stored = JSON.stringify(toStored(remembered)).toLowerCase();
    for (const word of ['anna', 'alm', 'vatten', 'solrosen', 'rapport']) expect(stored).not.toContain(word);
  });

  it('is replaced by the latest choice, and keeps the mailbox when only the kind is named', () => {
    const withMailbox = rememberCorrection(remembered, report, { mailbox: 'vatten' }, TODAY);
    const later = rememberCorrection(withMailbox, nextReport, { kind: 'enquiry' }, '2026-12-20');
    expect(later).toHaveLength(1);
    expect(later[0]).toMatchObject({ kind: 'enquiry', mailbox: 'vatten', on: '2026-12-20' });
  });

  it('goes when both parts are taken back', () => {
    const withMailbox = rememberCorrection(remembered, report, { mailbox: 'vatten' }, TODAY);
    const half = rememberCorrection(withMailbox, report, { kind: null }, TODAY);
    expect(half[0]).toMatchObject({ kind: null, mailbox: 'vatten' });
    expect(rememberCorrection(half, report, { mailbox: null }, TODAY)).toEqual([]);
  });

  it('can be taken back for a message without a telling word, which is like no other', () => {
    const empty = message({ subject: 'hej', text: '' });
    const one = rememberCorrection([], empty, { kind: 'feedback' }, TODAY);
    expect(one).toHaveLength(1);
    expect(rememberCorrection(one, empty, { kind: null }, TODAY)).toEqual([]);
  });

  it('is not made of a message whose sender is not known', () => {
    expect(rememberCorrection([], { ...report, from: null }, { kind: 'enquiry' }, TODAY)).toEqual([]);
  });

  it('lets the oldest leave, so that the rest fit into their share of the settings', () => {
    let all: readonly Correction[] = [];
    for (let number = 0; number < 200; number += 1) {
      const from = { name: '', address: `sender-${number}@alm.example` };
      const choice = { kind: 'records-request', mailbox: 'samhallsbyggnadsforvaltningen-och-mer' } as const;
      all = rememberCorrection(all, { ...report, from }, choice, TODAY);
      expect(storedLength(all)).toBeLessThanOrEqual(MAX_STORED_LENGTH);
      expect(all.length).toBeLessThanOrEqual(MAX_CORRECTIONS);
    }
    expect(all.length).toBeGreaterThan(35);
    const of = (number: number) =>
      findCorrection(all, { ...report, from: { name: '', address: `sender-${number}@alm.example` } });
    expect(of(199)).not.toBeNull();
    expect(of(0)).toBeNull();
  });

  it('is made within any message, however long and strange', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (subject, text) => {
        const strange = message({ subject, text });
        const all = rememberCorrection([], strange, { kind: 'enquiry' }, TODAY);
        expect(fromStored(JSON.parse(JSON.stringify(toStored(all))))).toEqual(all);
      }),
    );
  });
});

describe('stored corrections', () => {
  const correction: fc.Arbitrary<Correction> = fc
    .record({
      sender: fc.stringMatching(/^[\w-]{8}$/),
      words: fc.stringMatching(/^(?:[\w-]{4}){0,12}$/),
      kind: fc.option(fc.constantFrom(...KINDS)),
      mailbox: fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)),
      on: fc.constant(TODAY),
    })
    .filter(({ kind, mailbox }) => kind !== null || mailbox !== null);

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(correction), (all) => {
        expect(fromStored(JSON.parse(JSON.stringify(toStored(all))))).toEqual(all);
      }),
    );
  });

  it('that are damaged are left out, and the others stand', () => {
    fc.assert(
      fc.property(fc.array(correction, { minLength: 1 }), fc.jsonValue(), fc.nat(), (all, damage, place) => {
        const { format, list } = toStored(all);
        const at = place % list.length;
        const damaged = { format, list: list.map((entry, index) => (index === at ? damage : entry)) };
        expect(fromStored(damaged)).toEqual(all.filter((_, index) => index !== at));
      }),
    );
  });

  it.each([
    null,
    undefined,
    7,
    'x',
    [],
    {},
    { format: 1 },
    { format: 1, list: 'x' },
    { format: 0, list: [] },
  ])('%j: nothing is remembered and nothing breaks', (stored) => expect(fromStored(stored)).toEqual([]));

  it('of a newer version are not taken for empty, so that nobody writes over them', () => {
    expect(fromStored({ format: 2, list: [] })).toBeNull();
  });
});
