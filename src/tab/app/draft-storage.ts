import type { DraftStorage } from './services';

const PROBE = 'fyrtaarn.proeve';

function inMemory(): DraftStorage {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) };
}

/** Where the device keeps drafts; a browser that forbids a frame its storage keeps them until the tab closes. */
export function openDraftStorage(): DraftStorage {
  try {
    window.localStorage.setItem(PROBE, '');
    window.localStorage.removeItem(PROBE);
    return window.localStorage;
  } catch {
    return inMemory();
  }
}
