import type { Overblik } from '../overblik/overblik';
import { childrenOf } from './find-plads';
import type { Flytning } from './move-omraade';

/** One step in the tree: among its siblings, or a level in or out. */
export const TRAEKSKRIDT = ['op', 'ned', 'ind', 'ud'] as const;
export type Traekskridt = (typeof TRAEKSKRIDT)[number];

/** Where a step takes an Omraade; null where there is no way on: the first cannot go up, nor under the one above it. */
export function stepOmraade({ omraader }: Pick<Overblik, 'omraader'>, id: number, skridt: Traekskridt): Flytning | null {
  const omraade = omraader.find((candidate) => candidate.id === id);
  if (omraade === undefined) return null;
  const { strategiId, foraelderId } = omraade;
  const siblings = childrenOf(omraader, strategiId, foraelderId);
  const at = siblings.findIndex((sibling) => sibling.id === id);
  const above = siblings[at - 1];
  const foraelder = omraader.find((candidate) => candidate.id === foraelderId);
  switch (skridt) {
    case 'op': return at > 0 ? { id, foraelderId, plads: at - 1 } : null;
    case 'ned': return at < siblings.length - 1 ? { id, foraelderId, plads: at + 1 } : null;
    case 'ind': return above === undefined ? null : { id, foraelderId: above.id, plads: childrenOf(omraader, strategiId, above.id).length };
    case 'ud': return foraelder === undefined ? null : { id, foraelderId: foraelder.foraelderId, plads: childrenOf(omraader, strategiId, foraelder.foraelderId).findIndex((sibling) => sibling.id === foraelder.id) + 1 };
  }
}
