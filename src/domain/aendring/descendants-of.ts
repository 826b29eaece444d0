import type { Omraade } from '../strategi/omraade';

/** All nodes under a node, however deep; ends also where the lists hold a circle. */
export function descendantsOf(omraader: readonly Omraade[], id: number): readonly Omraade[] {
  const found = new Map<number, Omraade>();
  for (let parents = new Set([id]); parents.size > 0;) {
    const children = omraader.filter((omraade) => omraade.foraelderId !== null && parents.has(omraade.foraelderId) && omraade.id !== id && !found.has(omraade.id));
    for (const child of children) found.set(child.id, child);
    parents = new Set(children.map((child) => child.id));
  }
  return [...found.values()];
}
