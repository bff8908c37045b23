import fc from 'fast-check';
import { message } from '../../test/support/fake-host';
import type { Suggestion } from '../classifier/suggestion';
import { KINDS } from '../policy/labels';
import { recallCorrection, withRecalled } from './recall-correction';
import { rememberCorrection } from './remember-correction';

const original = message({
  subject: 'Månadsrapport vattenmätare',
  text: 'Avläsning av vattenmätaren i källaren.',
});
const remembered = rememberCorrection([], original, { kind: 'supplement' }, '2026-11-20');

function suggestion(part: Partial<Suggestion> = {}): Suggestion {
  return {
    kind: 'enquiry',
    confidence: 0.9,
    unsure: false,
    alternatives: [
      { kind: 'feedback', confidence: 0.05 },
      { kind: 'supplement', confidence: 0.03 },
      { kind: 'threat', confidence: 0.02 },
    ],
    flags: [],
    unit: 'technical',
    matter: '',
    caseReferences: [],
    language: 'sv',
    reasons: [],
    ...part,
  };
}

describe('what was chosen last time', () => {
  it('comes back with its day', () => {
    expect(recallCorrection(remembered, original, suggestion())).toEqual({
      kind: 'supplement',
      mailbox: null,
      on: '2026-11-20',
    });
  });

  it.each(['threat', 'suspicious'] as const)('never talks away what looks like a %s', (kind) => {
    expect(recallCorrection(remembered, original, suggestion({ kind }))).toBeNull();
  });

  it('comes first, and what is suggested and a possible danger stay in sight', () => {
    const recalled = recallCorrection(remembered, original, suggestion());
    const shown = withRecalled(suggestion(), recalled);
    expect(shown).toMatchObject({ kind: 'supplement', unsure: true });
    expect(shown.alternatives.map(({ kind }) => kind)).toEqual(['enquiry', 'threat', 'feedback']);
  });

  it('changes nothing when only a mailbox was chosen', () => {
    const recalled = { kind: null, mailbox: 'vatten', on: '2026-11-20' };
    expect(withRecalled(suggestion(), recalled)).toEqual(suggestion());
  });

  it('never makes a suggestion sure', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        fc.constantFrom(...KINDS),
        fc.boolean(),
        (kind, last, unsure) => {
          const alternatives = suggestion().alternatives.filter((one) => one.kind !== kind);
          const own = suggestion({ kind, unsure, alternatives });
          const shown = withRecalled(own, { kind: last, mailbox: null, on: '2026-11-20' });
          expect(shown.unsure).toBe(unsure || kind !== last);
          expect(shown.alternatives.map((one) => one.kind)).not.toContain(shown.kind);
        },
      ),
    );
  });
});
