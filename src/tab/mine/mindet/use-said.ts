import { useEffect, useRef, useState } from 'react';

/** One of several questions open at a time, and what was said of it afterwards. The focus goes to what was said, or back to the button that was left. */
export function useSaid<Kind extends string>() {
  const [open, setOpen] = useState<Kind | null>(null);
  const [left, setLeft] = useState<Kind | null>(null);
  const [besked, setBesked] = useState('');
  const rootRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open !== null) return;
    if (besked !== '') rootRef.current?.querySelector<HTMLElement>('[data-said]')?.focus();
    else if (left !== null) rootRef.current?.querySelector<HTMLElement>(`[data-asks="${left}"]`)?.focus();
  }, [open, left, besked]);
  return {
    open, besked, rootRef,
    start: (kind: Kind) => {
      setBesked('');
      setOpen(kind);
    },
    sent: (said: string) => {
      setBesked(said);
      setOpen(null);
    },
    cancel: () => {
      setLeft(open);
      setOpen(null);
    },
  };
}
