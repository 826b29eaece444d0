import type { Omraade } from '../strategi/omraade';
import type { OverblikIndex } from './index-overblik';

/** Where a plan stands in the tree: from the top down to its own Omraade. Empty when that is gone; a circle is cut. */
export function omraadePath(omraadeId: number, index: Pick<OverblikIndex, 'omraader'>): readonly Omraade[] {
  const path: Omraade[] = [];
  for (let omraade = index.omraader.get(omraadeId); omraade !== undefined && !path.includes(omraade); ) {
    path.unshift(omraade);
    omraade = omraade.foraelderId === null ? undefined : index.omraader.get(omraade.foraelderId);
  }
  return path;
}
