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
    const link = document.querySelector<HTMLElement>(`main ${planLinkSelector(shown.current)}`);
    const target = link ?? (openedFrom instanceof HTMLElement ? openedFrom : null);
    target?.focus();
  }, [openedFrom]);
}
