import fc from 'fast-check';
import type { Suggestion } from '../../src/classifier/suggestion';
import { FLAGS, KINDS, MATTERS } from '../../src/policy/labels';
import { recordDecision } from './record-decision';

function suggestion(changes: Partial<Suggestion>): Suggestion {
  return {
    kind: 'enquiry',
    confidence: 0.9,
    unsure: false,
    alternatives: [],
    flags: [],
    unit: 'executive',
    matter: '',
    caseReferences: [],
    language: 'sv',
    reasons: [],
    ...changes,
  };
}

describe('the record decision', () => {
  it('registers what belongs to a case and every opinion (OSB-61), and weeds what machines and sellers write', () => {
    const decisions = (['case-document', 'feedback', 'advertising', 'misdirected'] as const).map((kind) =>
      recordDecision(suggestion({ kind })),
    );
    expect(decisions).toEqual(['register', 'register', 'weed', 'pass-on']);
  });

  it('never shows what a whistleblower writes in the general register', () => {
    for (const kind of KINDS.filter((each) => each !== 'suspicious')) {
      expect(recordDecision(suggestion({ kind, matter: 'whistleblowing' }))).toBe('register-elsewhere');
    }
  });

  it('never only keeps in order or weeds what is confidential', () => {
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom(...KINDS),
          matter: fc.constantFrom('' as const, ...MATTERS),
          flags: fc.subarray([...FLAGS]).map((flags) => [...flags, 'confidential' as const]),
          unsure: fc.boolean(),
        }),
        (changes) => {
          expect(['keep-ordered', 'weed']).not.toContain(recordDecision(suggestion(changes)));
        },
      ),
    );
  });

  it('asks a registrator when it is unsure and the next best kind is handled otherwise (HAS-15)', () => {
    const unsure = (kind: 'enquiry' | 'fault-report') =>
      suggestion({ kind: 'advertising', unsure: true, alternatives: [{ kind, confidence: 0.3 }] });
    expect(recordDecision(unsure('enquiry'))).toBe('ask-registrator');
    expect(recordDecision({ ...unsure('enquiry'), kind: 'fault-report' })).toBe('keep-ordered');
    expect(recordDecision(suggestion({ unsure: true }))).toBe('ask-registrator');
  });
});
