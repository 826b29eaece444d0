/** When a process dies: before its request leaves, or after the service has carried it out and before the answer arrives. */
export type Death = 'before' | 'after';

/** A request of a run, for telling which step it was killed at. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
}

/** The requests of one process that dies at one of them. */
export interface KillableFetch {
  readonly fetch: typeof fetch;
  readonly seen: readonly SeenRequest[];
  /** Settles when the process has died. */
  readonly died: Promise<void>;
}

const never = (): Promise<never> => new Promise(() => undefined);

/**
 * A `fetch` whose process is killed at its request number `at` (from 0; null: never). From then on nothing leaves any more and nothing that was
 * under way is heard of, which is all that a service and the other machines ever see of a death.
 */
export function killableFetch(at: number | null, death: Death, send: typeof fetch = fetch): KillableFetch {
  const seen: SeenRequest[] = [];
  let dead = false;
  let tellDeath: () => void = () => undefined;
  const died = new Promise<void>((resolve) => (tellDeath = resolve));

  /** Another request may have been the last while this one was under way. */
  const hasDied = () => dead;

  function die(): Promise<never> {
    dead = true;
    tellDeath();
    return never();
  }

  return {
    seen,
    died,
    fetch: async (input, init) => {
      if (hasDied()) return never();
      const number = seen.length;
      seen.push({ method: init?.method ?? 'GET', url: input instanceof Request ? input.url : String(input) });
      if (number === at && death === 'before') return die();
      const answer = await send(input, init);
      if (number === at) return die();
      return hasDied() ? never() : answer;
    },
  };
}
