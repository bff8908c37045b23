import fc from 'fast-check';
import { failuresFromStored, MAX_FAILURES, namedFailure, namedFault, withFailure } from './named-failures';

const AT = Date.parse('2026-11-22T08:00:04Z');
const one = namedFailure(
  { kind: 'refused', call: 'item.body.getAsync', code: 9020, detail: 'x' },
  AT - 4_000,
  AT,
);

/** Words as they stand in messages, with what could pass for a place in a file. */
const secret = fc.oneof(
  fc.constantFrom('hemligt ord', 'anna@alm.example', 'Orosanmälan om Kim', '20120206-9801'),
  fc.stringMatching(/^[a-zåäö]{8,20}( [a-z]{3,9}){1,3}$/),
  fc.emailAddress(),
);

describe('what is remembered of a failure', () => {
  it('is its name, the host call, the code, when and how long', () => {
    expect(one).toEqual({ at: AT, name: 'refused', call: 'item.body.getAsync', code: 9020, took: 4_000 });
  });

  it('names calls of every form that the adapter uses', () => {
    const calls = ['item.body.getAsync(text)', 'mailbox.masterCategories.addAsync', 'draft.read', 'print'];
    const kept = calls.map((call) => namedFailure({ kind: 'threw', call, detail: '' }, 0, 1));
    expect(failuresFromStored(JSON.stringify(kept)).map(({ call }) => call)).toEqual(calls);
  });

  it('is never a word of a message, an address or a subject, wherever it stands in the failure', () => {
    fc.assert(
      fc.property(secret, (word) => {
        const detail = `ErrorItem: could not read "${word}"`;
        const error = new TypeError(`${word} reading.0123456789.js:1:2`);
        error.name = word;
        error.stack = `TypeError: ${error.message}\n    at ${word} (https://x.example/${word}:1:2)`;
        const list = [
          namedFailure({ kind: 'refused', call: 'item.body.getAsync', detail }, 0, 1),
          namedFailure({ kind: 'threw', call: word, detail }, 0, 1),
          namedFault(error, 1),
          namedFault(word, 1),
        ];
        const kept = JSON.stringify(failuresFromStored(JSON.stringify(list)));
        expect(kept).not.toContain(word);
        expect(kept).not.toContain('0123456789');
        expect(failuresFromStored(kept)).toHaveLength(4);
      }),
    );
  });

  it('is, of an error of ours, where in the built files it was thrown', () => {
    const error = new TypeError('x is undefined');
    error.stack = 'TypeError: x is undefined\n    at f (https://a.example/reading.acb8ed19b4.js:1:2345)';
    expect(namedFault(error, AT)).toEqual({
      at: AT,
      name: 'fault',
      call: 'TypeError reading.acb8ed19b4.js:1:2345',
      code: null,
      took: null,
    });
  });

  it('is no more than the latest twenty', () => {
    let list = failuresFromStored(null);
    for (let at = 0; at < MAX_FAILURES + 5; at += 1) list = withFailure(list, { ...one, at });
    expect(list.map(({ at }) => at)).toEqual(Array.from({ length: MAX_FAILURES }, (_, index) => index + 5));
    expect(failuresFromStored(JSON.stringify([...list, one]))).toHaveLength(MAX_FAILURES);
  });

  it('is the same after a restart, and nothing that somebody else left in its place', () => {
    expect(failuresFromStored(JSON.stringify([one]))).toEqual([one]);
    const others = [{ ...one, name: 'secret' }, { ...one, call: 'anna@alm.example' }, 'x', null];
    expect(failuresFromStored(JSON.stringify(others))).toEqual([]);
    expect(failuresFromStored(JSON.stringify([{ ...one, subject: 'Orosanmälan' }]))).toEqual([one]);
    expect(['{', '{}', 'null'].map(failuresFromStored)).toEqual([[], [], []]);
  });
});
