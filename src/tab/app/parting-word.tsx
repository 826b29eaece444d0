import { createContext, type ReactNode, use, useState } from 'react';

interface PartingWord {
  readonly leave: (besked: string) => void;
  /** What was left, once; null where nothing was. */
  readonly take: () => string | null;
}

const PartingWordContext = createContext<PartingWord | null>(null);

function createPartingWord(): PartingWord {
  let left: string | null = null;
  return {
    leave: (besked) => void (left = besked),
    take: () => {
      const taken = left;
      left = null;
      return taken;
    },
  };
}

/** Keeps a sentence for the page that one goes to: the page that knows what has happened is gone by then. */
export function PartingWordProvider({ children }: { readonly children: ReactNode }) {
  const [word] = useState(createPartingWord);
  return <PartingWordContext value={word}>{children}</PartingWordContext>;
}

/** Leaves a sentence for the next page, or takes the one that was left for this. */
export function usePartingWord(): PartingWord {
  const word = use(PartingWordContext);
  if (word === null) throw new Error('usePartingWord needs a PartingWordProvider around it');
  return word;
}
