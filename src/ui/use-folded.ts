import { useState } from 'react';

/** A list of which the first ones are in sight, and the rest behind one button. */
export interface Folded<Item> {
  readonly shown: readonly Item[];
  /** How many are out of sight while it is folded; 0 when the list is short. */
  readonly rest: number;
  readonly isUnfolded: boolean;
  readonly toggle: () => void;
}

/** Folds a list that is longer than `most`. */
export function useFolded<Item>(items: readonly Item[], most: number): Folded<Item> {
  const [isUnfolded, setUnfolded] = useState(false);
  return {
    shown: isUnfolded ? items : items.slice(0, most),
    rest: Math.max(0, items.length - most),
    isUnfolded,
    toggle: () => setUnfolded(!isUnfolded),
  };
}
