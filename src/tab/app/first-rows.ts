const MOST_MS = 300;

let drawn: (() => void) | null = null;
const rowsDrawn = new Promise<void>((resolve) => (drawn = resolve));

/** Notes a moment of the visit for whoever measures, the first time it comes. */
function markOnce(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}

/** The first rows stand on the page. */
export function markRows(): void {
  markOnce('fyrtaarn:raekker');
  drawn?.();
}

/** All rows are there, and what stands around them. */
export function markWhole(): void {
  markOnce('fyrtaarn:hele');
}

/** Resolves when the first rows have been painted; after a moment also where they are not, as in a tab that is not looked at. */
export async function rowsPainted(): Promise<void> {
  const painted = rowsDrawn.then(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  await Promise.race([painted, new Promise((resolve) => setTimeout(resolve, MOST_MS))]);
}
