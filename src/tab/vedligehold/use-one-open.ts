import { type RefObject, useCallback, useEffect, useState } from 'react';

/** What is open in a list: something (`form`, `slet`) of one row, or of none yet (null). */
export interface OpenPart<Kind extends string> {
  readonly kind: Kind;
  readonly id: number | null;
}

export interface OneOpen<Kind extends string> {
  readonly open: OpenPart<Kind> | null;
  readonly isOpen: (kind: Kind, id: number | null) => boolean;
  readonly start: (kind: Kind, id: number | null) => void;
  /** Closes, with a sentence for the live region. */
  readonly done: (besked: string) => void;
  readonly cancel: () => void;
  /** Somebody comes here with a sentence: it is said, and the list's first button takes the focus. */
  readonly arrive: (besked: string) => void;
  readonly say: (besked: string) => void;
  readonly besked: string;
  /** Marks the button that opens something: it gets the focus back. */
  readonly marker: (kind: Kind, id: number | null) => { readonly 'data-marker': string };
}

function nameOf(kind: string, id: number | null): string {
  return `${kind}-${id ?? 'ny'}`;
}

/** No button's name: the focus goes to the first. */
const ARRIVED = '';

/** One form or question open at a time in a list; when it closes, the focus goes back to the button that opened it, or to the list's first. `rootRef` is around the list and its buttons. */
export function useOneOpen<Kind extends string>(rootRef: RefObject<HTMLElement | null>): OneOpen<Kind> {
  const [open, setOpen] = useState<OpenPart<Kind> | null>(null);
  const [returnTo, setReturnTo] = useState<string | null>(null);
  const [besked, setBesked] = useState('');
  useEffect(() => {
    if (open !== null || returnTo === null) return;
    const root = rootRef.current;
    (root?.querySelector<HTMLElement>(`[data-marker="${returnTo}"]`) ?? root?.querySelector<HTMLElement>('[data-marker]'))?.focus();
  }, [rootRef, open, returnTo]);

  const arrive = useCallback((said: string) => {
    setBesked(said);
    setReturnTo(ARRIVED);
  }, []);

  return {
    open, besked, arrive,
    isOpen: (kind, id) => open?.kind === kind && open.id === id,
    start: (kind, id) => {
      setBesked('');
      setReturnTo(nameOf(kind, id));
      setOpen({ kind, id });
    },
    done: (said) => {
      setBesked(said);
      setOpen(null);
    },
    cancel: () => setOpen(null),
    say: setBesked,
    marker: (kind, id) => ({ 'data-marker': nameOf(kind, id) }),
  };
}
