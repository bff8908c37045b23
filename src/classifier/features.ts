import type { Message } from '../mail/message';
import type { Policy } from '../policy/policy';
import type { ReadablePart } from './readable';
import { signsOf } from './signs';
import type { ReasonPlace } from './suggestion';
import { endingOf, stemOf } from './tokens';

/** Where a feature stands in the message. */
interface Occurrence {
  readonly in: ReasonPlace;
  readonly start: number;
  readonly end: number;
}

/**
 * What the model weighs, by the model's own name for it, with the places where it stands: stems (`skols`), endings
 * (`-kjuts`), two neighbouring stems (`inte jobba`) and signs that stand in no text (`@own-domain`, `>bygg`).
 */
export type Features = ReadonlyMap<string, readonly Occurrence[]>;

/** Places remembered of one feature: a word counts once however often it is written. */
const MOST_OCCURRENCES = 2;

/** The features of what is read of a message. */
export function featuresOf(
  message: Message,
  parts: readonly ReadablePart[],
  policy: Pick<Policy, 'domains'>,
): Features {
  const features = new Map<string, Occurrence[]>();
  for (const part of parts) {
    let stemBefore = '';
    let startBefore = 0;
    for (const { word, start, end } of part.tokens) {
      const stem = stemOf(word);
      add(features, stem, part.in, start, end);
      const ending = endingOf(word);
      if (ending !== null) add(features, `-${ending}`, part.in, start, end);
      if (stemBefore !== '') add(features, `${stemBefore} ${stem}`, part.in, startBefore, end);
      stemBefore = stem;
      startBefore = start;
    }
  }
  for (const sign of signsOf(message, parts, policy)) features.set(sign, []);
  return features;
}

function add(
  features: Map<string, Occurrence[]>,
  name: string,
  place: ReasonPlace,
  start: number,
  end: number,
) {
  const known = features.get(name);
  if (known === undefined) features.set(name, [{ in: place, start, end }]);
  else if (known.length < MOST_OCCURRENCES) known.push({ in: place, start, end });
}
