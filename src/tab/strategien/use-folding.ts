import { useState } from 'react';
import type { Omraadegruppe } from '../../domain/overblik/group-by-omraade';

/** Levels that stand open when the page opens: a tree of thirty nodes is read from its top. */
const OPEN_LEVELS = 2;

/** Which nodes of the tree are unfolded. */
export interface Folding {
  readonly isOpen: (omraadeId: number) => boolean;
  readonly toggle: (omraadeId: number) => void;
  readonly openAll: () => void;
  readonly closeAll: () => void;
  /** Nothing can be unfolded any more. */
  readonly allOpen: boolean;
  /** There is something to fold at all. */
  readonly foldable: boolean;
}

/** Every node that has others below it. */
function branchesOf(grupper: readonly Omraadegruppe[]): readonly Omraadegruppe[] {
  return grupper.flatMap((gruppe) => (gruppe.grupper.length === 0 ? [] : [gruppe, ...branchesOf(gruppe.grupper)]));
}

/** Folds the tree of one strategy; mount it anew for another. */
export function useFolding(grupper: readonly Omraadegruppe[]): Folding {
  const branches = branchesOf(grupper);
  const [open, setOpen] = useState<ReadonlySet<number>>(() => new Set(branches.filter(({ omraade }) => omraade.niveau < OPEN_LEVELS).map(({ omraade }) => omraade.id)));
  return {
    isOpen: (omraadeId) => open.has(omraadeId),
    toggle: (omraadeId) => setOpen((before) => new Set(before.has(omraadeId) ? [...before].filter((id) => id !== omraadeId) : [...before, omraadeId])),
    openAll: () => setOpen(new Set(branches.map(({ omraade }) => omraade.id))),
    closeAll: () => setOpen(new Set()),
    allOpen: branches.every(({ omraade }) => open.has(omraade.id)),
    foldable: branches.length > 0,
  };
}
