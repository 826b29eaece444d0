import { startTransition, useEffect, useState } from 'react';

/** False until what was drawn first is on the screen; what waits for it is then drawn without holding anything up. */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted;
}
