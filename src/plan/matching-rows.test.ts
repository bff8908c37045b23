import fc from 'fast-check';
import type { Suggestion } from '../classifier/suggestion';
import type { Message } from '../mail/message';
import type { When } from '../policy/policy';
import { MAX_SEARCHED, matchingRows, situationOf } from './matching-rows';

const rows = (...whens: When[]) => whens.map((when, index) => ({ id: index, when }));
const found = (whens: When[], suggestion: Partial<Suggestion> = {}, original: Partial<Message> = {}) =>
  matchingRows(rows(...whens), situationOf(suggest(suggestion), message(original))).map(({ id }) => id);
const holds = (when: When, suggestion: Partial<Suggestion> = {}, original: Partial<Message> = {}) =>
  found([when], suggestion, original).length === 1;

describe('a row holds', () => {
  it('always, when it names nothing', () => {
    expect(holds({})).toBe(true);
  });

  it('when every part holds, and of a list one', () => {
    const when: When = { kinds: ['feedback', 'enquiry'], flags: ['urgent', 'confidential'] };
    expect(holds(when, { kind: 'enquiry', flags: ['confidential'] })).toBe(true);
    expect(holds(when, { kind: 'enquiry', flags: ['case-reference'] })).toBe(false);
    expect(holds(when, { kind: 'threat', flags: ['urgent'] })).toBe(false);
  });

  it('for its units, languages and for what is sure or not', () => {
    expect(holds({ units: ['social'] }, { unit: 'social' })).toBe(true);
    expect(holds({ units: ['social'] }, { unit: 'hr' })).toBe(false);
    expect(holds({ languages: ['se'] }, { language: 'se' })).toBe(true);
    expect(holds({ languages: ['se'] }, { language: 'nb' })).toBe(false);
    expect(holds({ unsure: false }, { unsure: true })).toBe(false);
    expect(holds({ unsure: true }, { unsure: true })).toBe(true);
  });

  it('for its matters and not for those it leaves out; a message without one has none', () => {
    expect(holds({ matters: ['appeal'] }, { matter: 'appeal' })).toBe(true);
    expect(holds({ matters: ['appeal'] }, { matter: '' })).toBe(false);
    expect(holds({ notMatters: ['appeal'] }, { matter: 'appeal' })).toBe(false);
    expect(holds({ notMatters: ['appeal'] }, { matter: '' })).toBe(true);
  });

  it('for a sender in the domain or a part of it, in any case, never for one that only ends alike', () => {
    const from = (address: string) => ({ from: { name: '', address } });
    const when: When = { senders: ['facebookmail.com'] };
    expect(holds(when, {}, from('x@FacebookMail.com'))).toBe(true);
    expect(holds(when, {}, from('x@mx.facebookmail.com'))).toBe(true);
    expect(holds(when, {}, from('x@notfacebookmail.com'))).toBe(false);
    expect(holds(when, {}, from('facebookmail.com'))).toBe(false);
    expect(holds(when, {}, { from: null })).toBe(false);
  });

  it('for words in subject or text, across line breaks and in any case', () => {
    const when: When = { says: ['missat samtal'] };
    expect(holds(when, {}, { subject: 'MISSAT samtal' })).toBe(true);
    expect(holds(when, {}, { text: 'Du har ett missat\n   samtal' })).toBe(true);
    expect(holds(when, {}, { text: 'Du har ett samtal' })).toBe(false);
  });

  it('for words in the beginning of a long text only', () => {
    const text = `${' x'.repeat(MAX_SEARCHED)} presidium`;
    expect(holds({ says: ['presidium'] }, {}, { text })).toBe(false);
    expect(holds({ says: ['presidium'] }, {}, { text: text.slice(-MAX_SEARCHED / 2) })).toBe(true);
  });
});

describe('the order of the rows that hold', () => {
  it('is matter, then flags and the like, then kind; of equals the municipality’s own, which comes last in the file', () => {
    const whens: When[] = [
      {},
      { matters: ['appeal'] },
      { kinds: ['enquiry'] },
      { flags: ['urgent'] },
      { kinds: ['enquiry'] },
      { kinds: ['enquiry'], flags: ['urgent'] },
      { matters: ['appeal'], flags: ['urgent'] },
    ];
    expect(found(whens, { matter: 'appeal', flags: ['urgent'] })).toEqual([6, 1, 5, 3, 4, 2, 0]);
  });

  it('never loses or doubles a row that holds', () => {
    const when = fc.constantFrom<When>(
      {},
      { kinds: ['enquiry'] },
      { kinds: ['threat'] },
      { flags: ['urgent'] },
    );
    fc.assert(
      fc.property(fc.array(when, { maxLength: 30 }), (whens) => {
        const expected = whens.flatMap(({ kinds }, id) => (kinds?.includes('threat') ? [] : [id]));
        expect(found(whens, { flags: ['urgent'] }).sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });
});

function suggest(changes: Partial<Suggestion>): Suggestion {
  return {
    kind: 'enquiry',
    confidence: 0.9,
    unsure: false,
    alternatives: [],
    flags: [],
    unit: 'technical',
    matter: '',
    caseReferences: [],
    language: 'sv',
    reasons: [],
    ...changes,
  };
}

function message(changes: Partial<Message>): Message {
  return {
    id: '',
    messageId: '',
    conversationId: '',
    subject: '',
    from: { name: '', address: 'x@mail.example' },
    to: [],
    cc: [],
    received: null,
    sent: null,
    headers: [],
    text: '',
    html: '',
    extent: 'whole',
    attachments: [],
    ...changes,
  };
}
