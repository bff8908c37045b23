import { featuresOf } from '../../src/classifier/features';
import { MODEL_LABELS } from '../../src/classifier/columns';
import { ownDomains } from '../../src/classifier/own-organisation';
import { readableParts } from '../../src/classifier/readable';
import { applyRules } from '../../src/classifier/rules/all-rules';
import type { GroupFinder } from '../../src/classifier/word-groups';
import { unwrap } from '../../src/mail/unwrap';
import { policyOfReceiver, toMessage, type LabelledMessage } from './labelled-message';

/** What is learned from a message: its features, and of each of the model's columns whether its label holds. */
export interface Example {
  readonly ids: readonly number[];
  /** Those of the features that stand in no text: who writes, how long, what the written rules found. */
  readonly signs: readonly number[];
  /** By column: 1 holds, -1 does not, 0 not to be learned from (the unit of a message with nothing inside). */
  readonly answers: Int8Array;
}

/** The features of a labelled message, as the classifier sees them, with its labels. */
export function exampleOf(line: LabelledMessage, findGroups: GroupFinder): Example {
  const { original } = unwrap(toMessage(line));
  const receiver = policyOfReceiver({ to: line.to, text: original.text });
  const policy = { ...receiver, domains: ownDomains(original, receiver) };
  const parts = readableParts(original);
  const findings = applyRules({ message: original, parts, policy });
  const { kind, unit, matter, flags } = MODEL_LABELS;
  const yes = (holds: boolean) => (holds ? 1 : -1);
  const inside = line.unit !== 'none';
  const { ids, from } = featuresOf(original, parts, findings, policy, findGroups);
  return {
    ids,
    signs: ids.filter((_, index) => from[index] === -1),
    answers: Int8Array.from([
      ...kind.map((label) => yes(line.kind === label)),
      ...unit.map((label) => (inside ? yes(line.unit === label) : 0)),
      ...matter.map((label) => (inside ? yes(line.matter === label) : 0)),
      ...flags.map((flag) => yes((line.flags as readonly string[]).includes(flag))),
    ]),
  };
}
