/** One operation as SharePoint sees it: a request, or a part of a batch. */
export interface Operation {
  readonly method: string;
  readonly url: string;
}

export interface WatchedFetch {
  readonly fetch: typeof fetch;
  /** Requests over the wire; a batch is one. */
  readonly requests: Operation[];
  /** Requests and parts of batches. */
  readonly operations: Operation[];
  /** How often one had to wait for an answer before going on: requests under way together count once. */
  roundTrips: number;
  reset(): void;
}

/** `fetch` that remembers what was asked. */
export function watchFetch(): WatchedFetch {
  let underWay = 0;
  const watched: WatchedFetch = {
    requests: [],
    operations: [],
    roundTrips: 0,
    reset: () => {
      watched.requests.length = 0;
      watched.operations.length = 0;
      watched.roundTrips = 0;
    },
    fetch: async (input, init) => {
      if (underWay === 0) watched.roundTrips += 1;
      underWay += 1;
      note(watched, urlOf(input), init);
      try {
        return await fetch(input, init);
      } finally {
        underWay -= 1;
      }
    },
  };
  return watched;
}

/** The operations that change something. Asking for people or for changes does not. */
export function writes(operations: readonly Operation[]): readonly Operation[] {
  return operations.filter(({ method, url }) => method !== 'GET' && !/\/(ensureuser|getchanges)$/i.test(url));
}

/** The operations inside a batch's body, in their order. */
export function partsOf(body: string): readonly Operation[] {
  return [...body.matchAll(/^(GET|POST|MERGE|DELETE|PATCH|PUT) (\S+) HTTP\/1\.1/gm)].map(([, method = '', url = '']) => ({ method, url }));
}

export function urlOf(input: Parameters<typeof fetch>[0]): string {
  return typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
}

function note(watched: WatchedFetch, url: string, init: RequestInit | undefined): void {
  const method = new Headers(init?.headers).get('X-HTTP-Method') ?? init?.method ?? 'GET';
  watched.requests.push({ method, url });
  if (url.endsWith("/$batch") && typeof init?.body === 'string') watched.operations.push(...partsOf(init.body));
  else watched.operations.push({ method, url });
}
