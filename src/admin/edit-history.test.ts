import fc from 'fast-check';
import { beginHistory, MAX_STEPS, recordStep, redoStep, undoStep } from './edit-history';

describe('undo and redo', () => {
  it('take a step back and make it again', () => {
    const history = recordStep(recordStep(beginHistory('a'), 'b', null), 'c', null);
    expect(undoStep(history).present).toBe('b');
    expect(undoStep(undoStep(history)).present).toBe('a');
    expect(redoStep(undoStep(history)).present).toBe('c');
  });

  it('take a typed word back at once, and two fields one after the other', () => {
    let history = recordStep(beginHistory(''), 'O', 'name');
    history = recordStep(history, 'Os', 'name');
    history = recordStep(history, 'Os; x', 'title');
    expect(undoStep(history).present).toBe('Os');
    expect(undoStep(undoStep(history)).present).toBe('');
  });

  it('begin a new step for a field that is typed in again after an undo', () => {
    const typed = recordStep(recordStep(beginHistory(''), 'a', 'name'), 'ab', 'title');
    const again = recordStep(undoStep(typed), 'abc', 'name');
    expect(undoStep(again).present).toBe('a');
  });

  it('forget what was taken back once something else is changed', () => {
    const history = recordStep(undoStep(recordStep(beginHistory('a'), 'b', null)), 'c', null);
    expect(redoStep(history)).toBe(history);
  });

  it('make no step of a change that changes nothing', () => {
    const history = beginHistory('a');
    expect(recordStep(history, 'a', null)).toBe(history);
    expect(undoStep(history)).toBe(history);
  });

  it(`remember the last ${MAX_STEPS} steps and no more`, () => {
    let history = beginHistory(0);
    for (let step = 1; step <= MAX_STEPS + 50; step += 1) history = recordStep(history, step, null);
    expect(history.past).toHaveLength(MAX_STEPS);
    for (let step = 0; step < MAX_STEPS + 50; step += 1) history = undoStep(history);
    expect(history.present).toBe(50);
  });

  it('come back to where they were, whatever was done before', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 40 }), (values) => {
        const history = values.reduce((before, value) => recordStep(before, value, null), beginHistory(-1));
        expect(redoStep(undoStep(history)).present).toBe(history.present);
      }),
    );
  });
});
