import { useEffect } from 'react';
import type { Desk } from '../host/desk';
import { WORDS } from './words';

/** Keeps the page's address and title at what is on screen, so that a reload or a shared link shows the same. */
export function usePageAddress(desk: Desk): void {
  const selected = desk.item?.mode === 'read' ? desk.item.facts : null;
  const id = selected?.id ?? '';
  const title = selected?.subject ?? WORDS[desk.language].inbox;
  useEffect(() => {
    if (id === '' && desk.query.message === '' && !location.search.includes('message=')) return;
    // While the message of the address is still on its way, nothing is selected.
    if (id === '' && desk.messages('inbox').length === 0) return;
    history.replaceState(null, '', addressWith({ message: id }));
  }, [desk, id]);
  useEffect(() => {
    document.title = `${title} – Outlook`;
  }, [title]);
}

/** The page's address with some parameters changed; an empty value takes one away. */
export function addressWith(changes: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  const search = query.toString();
  return location.pathname + (search === '' ? '' : `?${search}`);
}
