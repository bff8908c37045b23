import { useEffect, useState } from 'react';
import { keepWork } from './keep-work';
import { isUpdated } from './own-build';
import { usePane } from './pane-context';

/**
 * Whether the server has another build by now, asked once when `isAsked`; and the way to it, by which nothing that was
 * typed is lost.
 */
export function useUpdate(isAsked: boolean): { readonly isNew: boolean; reload(): void } {
  const { store } = usePane();
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    if (isAsked) void isUpdated(document, window.fetch.bind(window)).then(setNew);
  }, [isAsked]);
  return {
    isNew,
    reload: () => {
      keepWork(store.work());
      window.location.reload();
    },
  };
}
