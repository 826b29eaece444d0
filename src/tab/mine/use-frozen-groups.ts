import { useState } from 'react';
import { DUE, type Due, type MinIndsats, partKey } from '../../domain/mine/min-indsats';

/** Plans that wait for the same; those of an ended strategy by strategy. */
export interface MineGroup {
  readonly key: string;
  readonly due: Due;
  /** The strategy that has ended, or null where the group is about something else. */
  readonly endedStrategiId: number | null;
  readonly mine: readonly MinIndsats[];
}

/** Nothing is expected of these: folded until somebody looks. */
export function isFoldedAtFirst({ due }: MineGroup): boolean {
  return due === 'finished' || due === 'strategi-ended';
}

function byStrategi(mine: readonly MinIndsats[]): readonly MineGroup[] {
  const ids = [...new Set(mine.map(({ handleplan }) => handleplan.strategiId))];
  return ids.map((id) => ({ key: `strategi-${id}`, due: 'strategi-ended', endedStrategiId: id, mine: mine.filter(({ handleplan }) => handleplan.strategiId === id) }));
}

/**
 * My plans by what they wait for, the most pressing group first. Every plan keeps the place it had when the page opened:
 * an answered plan must not jump away from under the finger. Plans that come in later follow in their group.
 */
export function useFrozenGroups(mine: readonly MinIndsats[]): readonly MineGroup[] {
  const [first] = useState(() => new Map(mine.map((indsats, place) => [partKey(indsats), { place, due: indsats.due }])));
  const placeOf = (indsats: MinIndsats): number => first.get(partKey(indsats))?.place ?? first.size;
  const dueOf = (indsats: MinIndsats): Due => first.get(partKey(indsats))?.due ?? indsats.due;
  const placed = [...mine].sort((one, other) => placeOf(one) - placeOf(other));
  return DUE.flatMap((due): readonly MineGroup[] => {
    const members = placed.filter((indsats) => dueOf(indsats) === due);
    if (members.length === 0) return [];
    return due === 'strategi-ended' ? byStrategi(members) : [{ key: due, due, endedStrategiId: null, mine: members }];
  });
}
