import type { MessageFamily } from './message-family';

/** A page about to be hidden says when it has saved what it must. */
export function lifecycleMessages(readyToUnload: () => void): MessageFamily {
  return {
    readyToUnload: () => {
      readyToUnload();
      return null;
    },
  };
}
