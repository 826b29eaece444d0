import { useSyncExternalStore } from 'react';

/** From here on, the panel stands beside the overview; below, it covers it. */
const WIDE = '(min-width: 1000px)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether overview and panel fit beside each other. */
export function useWideScreen(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
}
