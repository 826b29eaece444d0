import { type RefObject, useLayoutEffect, useState } from 'react';

/** Below this width of the list its rows are lines or cards. */
const NARROW_BELOW = 700;

/** Where a list stands in what is scrolled. */
export interface ListPlace {
  /** Pixels from the top of what is scrolled to the first row. */
  readonly offset: number;
  readonly narrow: boolean;
}

/** Where the rows begin within the page that scrolls; measured again whenever something above them grows or shrinks. */
export function useListPlace(bodyRef: RefObject<HTMLElement | null>): ListPlace {
  const [place, setPlace] = useState<ListPlace>({ offset: 0, narrow: false });
  useLayoutEffect(() => {
    const body = bodyRef.current;
    const scrolled = body?.closest('main') ?? null;
    if (body === null || scrolled === null) return undefined;
    const measure = () => {
      const offset = Math.round(body.getBoundingClientRect().top - scrolled.getBoundingClientRect().top + scrolled.scrollTop);
      const narrow = body.clientWidth > 0 && body.clientWidth < NARROW_BELOW;
      setPlace((known) => (known.offset === offset && known.narrow === narrow ? known : { offset, narrow }));
    };
    measure();
    const content = scrolled.firstElementChild;
    if (content === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    return () => observer.disconnect();
  }, [bodyRef]);
  return place;
}
