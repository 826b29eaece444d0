import { useSyncExternalStore } from 'react';

/** From here on, nine columns can be read; below, each specialområde is a list of its own. */
const ROOM = '(min-width: 900px)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(ROOM);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether the screen has room for the matrix as a table. */
export function useRoomForTable(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(ROOM).matches);
}
