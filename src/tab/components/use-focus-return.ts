import { useEffect, useRef, useState } from 'react';

/** When what is shown goes, the focus returns to its own link on the page (`selector`), else to where it was before, else (both are gone: it was deleted) to the page's heading. */
export function useFocusReturnTo(selector: string): void {
  const [openedFrom] = useState(() => document.activeElement);
  const shown = useRef(selector);
  useEffect(() => {
    shown.current = selector;
  }, [selector]);
  useEffect(() => () => {
    const links = [...document.querySelectorAll<HTMLElement>(`main ${shown.current}`)];
    const link = links.find((candidate) => candidate === openedFrom) ?? links[0]; // The same link may stand on the page several times.
    const target = link ?? (openedFrom instanceof HTMLElement && openedFrom.isConnected && openedFrom !== document.body ? openedFrom : headingOfPage());
    target?.focus();
  }, [openedFrom]);
}

function headingOfPage(): HTMLElement | null {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  return heading;
}
