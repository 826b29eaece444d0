import { useLayoutEffect, useState, type RefObject } from 'react';
import { ROW_HEIGHT } from './row-height';

/** Rows that are drawn above and below what is seen. */
const BEYOND = 8;
/** How much is drawn before the height is known, and where there is no layout. */
const ASSUMED_HEIGHT = 720;

/** Which rows are drawn: those in sight, some around them, and the one with the focus. 5,000 rows cost no more than 50. */
export function useVisibleRows(scroller: RefObject<HTMLElement | null>, count: number, active: number): readonly number[] {
  const [view, setView] = useState({ top: 0, height: ASSUMED_HEIGHT });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight === 0 ? ASSUMED_HEIGHT : element.clientHeight });
    look();
    element.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      element.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [scroller]);
  const first = Math.max(0, Math.floor(view.top / ROW_HEIGHT) - BEYOND);
  const last = Math.min(count - 1, Math.ceil((view.top + view.height) / ROW_HEIGHT) + BEYOND);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
  if (active < first) return [active, ...rows];
  return active > last ? [...rows, active] : rows;
}
