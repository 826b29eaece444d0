/** A parent window of a dozen lines: answers the real teams-js over the wire it really uses. */
export interface FakeHost {
  /** The window the page believes it stands in. */
  readonly window: unknown;
  readonly calls: { readonly func: string; readonly args: readonly unknown[] }[];
  /** Sends a host event. */
  readonly send: (func: string, args: readonly unknown[]) => Promise<void>;
  /** Answers from now on. */
  readonly answers: Map<string, (args: readonly unknown[]) => readonly unknown[]>;
}

interface Request {
  readonly id: number;
  readonly uuidAsString: string;
  readonly func: string;
  readonly args: readonly unknown[];
}

type Listener = (event: unknown) => unknown;

const RUNTIME = JSON.stringify({ apiVersion: 4, isLegacyTeams: false, isNAAChannelRecommended: true, supports: { pages: { config: {} }, nestedAppAuth: {} } });

export function createFakeHost(origin: string, frameContext = 'content'): FakeHost {
  const listeners = new Set<Listener>();
  const calls: FakeHost['calls'] = [];
  const answers: FakeHost['answers'] = new Map([['initialize', () => [frameContext, 'web', '2.58.0', RUNTIME]]]);
  const deliver = async (data: unknown): Promise<void> => {
    await Promise.all([...listeners].map((listener) => listener({ data, source: parent, origin })));
  };
  const parent = {
    closed: false,
    postMessage: ({ id, uuidAsString, func, args }: Request) => {
      calls.push({ func, args });
      const answer = answers.get(func);
      if (answer) queueMicrotask(() => void deliver({ id, uuidAsString, args: answer(args) }));
    },
  };
  const self = {
    parent,
    top: parent,
    location: { origin: 'https://tab.example.com' },
    setInterval: globalThis.setInterval.bind(globalThis),
    addEventListener: (_type: string, listener: Listener) => listeners.add(listener),
    removeEventListener: (_type: string, listener: Listener) => listeners.delete(listener),
  };
  return { window: { ...self, self }, calls, answers, send: (func, args) => deliver({ func, args }) };
}
