import { useState } from 'react';
import { type MinIndsats, partKey } from '../../domain/mine/min-indsats';

/**
 * Keeps the plans where they stood when the page opened: an answered plan must not jump away from under the finger.
 * Plans that come in later follow, what is due first.
 */
export function useFrozenOrder(mine: readonly MinIndsats[]): readonly MinIndsats[] {
  const [order] = useState(() => new Map(mine.map((indsats, place) => [partKey(indsats), place])));
  const placeOf = (indsats: MinIndsats): number => order.get(partKey(indsats)) ?? order.size;
  return [...mine].sort((one, other) => placeOf(one) - placeOf(other));
}
