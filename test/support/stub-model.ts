import { MODEL_LABELS } from '../../src/classifier/columns';
import type { Choice, Model } from '../../src/classifier/model';
import type { Kind } from '../../src/policy/labels';

/** A model that knows no word: it holds every message for `kind`, as surely as `odds` says; written rules still count. */
export function stubModel(kind: Kind, odds = 4): Model {
  const { kind: kinds, unit, matter, flags } = MODEL_LABELS;
  const starts = [0, kinds.length, kinds.length + unit.length, kinds.length + unit.length + matter.length];
  const columns = (starts[3] ?? 0) + flags.length;
  const biases = new Array<number>(columns).fill(0);
  biases[kinds.indexOf(kind)] = odds;
  biases[(starts[1] ?? 0) + unit.indexOf('technical')] = odds;
  biases[starts[2] ?? 0] = odds;
  return {
    madeFrom: '',
    rows: new Map(),
    findGroups: () => [],
    worths: new Float32Array(),
    weights: new Float32Array(),
    columns,
    biases,
    kind: choice(kinds, starts[0]),
    joint: null,
    unit: choice(unit, starts[1]),
    matter: choice(matter, starts[2]),
    flags: flags.map((flag, index) => ({
      ...choice([flag], (starts[3] ?? 0) + index),
      threshold: 0.9,
    })),
    sureFrom: 0.6,
  };
}

function choice<Label extends string>(labels: readonly Label[], column = 0): Choice<Label> {
  return { labels, column, slopes: labels.map(() => 1), offsets: labels.map(() => 0) };
}
