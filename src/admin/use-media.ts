import { useCallback, useSyncExternalStore } from 'react';

/** From this width on the parts of the policy stand to the left of the form. */
export const WIDE = '(min-width: 860px)';

/** Whether a media query holds now; follows it. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
