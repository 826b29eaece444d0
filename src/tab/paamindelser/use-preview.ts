import { useEffect, useRef, useState } from 'react';
import type { Tidspunkt } from '../../domain/dato';
import type { Paamindelsesgrundlag } from '../../domain/paamindelse/grundlag';
import { type Forudsagt, PREVIEW_DAYS, previewInSteps } from '../../domain/paamindelse/preview-reminders';

/** So long may be reckoned before the screen is drawn again. */
const SLICE_MS = 30;

/** How far a preview is: not asked for, so many of its days, or done. */
export type Preview =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reckoning'; readonly dag: number; readonly af: number }
  | { readonly phase: 'done'; readonly forudsagte: readonly Forudsagt[] };

/** Reckons a preview in slices beside the click that asked for it; leaving the page stops it. */
export function usePreview() {
  const [preview, setPreview] = useState<Preview>({ phase: 'idle' });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function start(grundlag: Paamindelsesgrundlag, at: Tidspunkt): void {
    const days = previewInSteps(grundlag, at);
    const forudsagte: Forudsagt[] = [];
    let dag = 0;
    function slice(): void {
      const until = performance.now() + SLICE_MS;
      do {
        const day = days.next();
        if (day.done === true) {
          setPreview({ phase: 'done', forudsagte });
          return;
        }
        if (day.value === null) continue;
        forudsagte.push(...day.value);
        dag += 1;
      } while (performance.now() < until);
      setPreview({ phase: 'reckoning', dag, af: PREVIEW_DAYS });
      timer.current = setTimeout(slice, 0);
    }
    clearTimeout(timer.current);
    setPreview({ phase: 'reckoning', dag: 0, af: PREVIEW_DAYS });
    timer.current = setTimeout(slice, 0);
  }

  return { preview, start };
}
