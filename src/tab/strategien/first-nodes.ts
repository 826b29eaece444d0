import type { Omraadegruppe } from '../../domain/overblik/group-by-omraade';

function unfolded(grupper: readonly Omraadegruppe[], isOpen: (omraadeId: number) => boolean): readonly number[] {
  return grupper.flatMap(({ omraade, grupper: below }) => [omraade.id, ...(isOpen(omraade.id) ? unfolded(below, isOpen) : [])]);
}

/** The first nodes of what is unfolded, from the top of the tree down, and how many there are below them. */
export function firstNodes(grupper: readonly Omraadegruppe[], isOpen: (omraadeId: number) => boolean, count: number): { readonly shown: ReadonlySet<number>; readonly rest: number } {
  const ids = unfolded(grupper, isOpen);
  return { shown: new Set(ids.slice(0, count)), rest: Math.max(0, ids.length - count) };
}

function find(grupper: readonly Omraadegruppe[], omraadeId: number): Omraadegruppe | undefined {
  for (const gruppe of grupper) {
    const found = gruppe.omraade.id === omraadeId ? gruppe : find(gruppe.grupper, omraadeId);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How many nodes come when one is unfolded: those below it, and what stands open below these. */
export function countBelow(grupper: readonly Omraadegruppe[], omraadeId: number, isOpen: (omraadeId: number) => boolean): number {
  return unfolded(find(grupper, omraadeId)?.grupper ?? [], isOpen).length;
}
