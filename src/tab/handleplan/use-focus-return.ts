import { useEffect, useRef, useState } from 'react';
import { planLinkSelector } from '../components/plan-link';

/** When the panel goes, the focus returns to the plan's own link in the overview, else to where it was before. */
export function useFocusReturn(handleplanId: number): void {
  const [openedFrom] = useState(() => document.activeElement);
  const shown = useRef(handleplanId);
  useEffect(() => {
    shown.current = handleplanId;
  }, [handleplanId]);
  useEffect(() => () => {
    const links = [...document.querySelectorAll<HTMLElement>(`main ${planLinkSelector(shown.current)}`)];
    const link = links.find((candidate) => candidate === openedFrom) ?? links[0]; // A plan may stand in Mine several times.
    const target = link ?? (openedFrom instanceof HTMLElement ? openedFrom : null);
    target?.focus();
  }, [openedFrom]);
}
