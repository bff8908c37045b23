import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Desk } from '../host/desk';
import type { Observable } from '../host/observable';
import { WORDS, type Words } from './words';

export const DeskContext = createContext<Desk | null>(null);

/** The desk; the component is drawn again when it changes. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('There is no desk around this component.');
  useObserved(desk);
  return desk;
}

export function useWords(): Words {
  const desk = useContext(DeskContext);
  return WORDS[desk?.language ?? 'sv'];
}

/** Draws the component again each time the thing changes. */
export function useObserved(thing: Observable): void {
  useSyncExternalStore(thing.subscribe, thing.version);
}
