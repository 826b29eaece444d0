import type { Omraadeudkast } from '../../domain/udkast/strategiudkast';

/**
 * The nodes of a tree in layers, each node after the one above it, so that a layer's parents have ids when it is written.
 * A node whose parent is not in the draft stands in the first layer.
 */
export function byDepth(omraader: readonly Omraadeudkast[]): readonly (readonly Omraadeudkast[])[] {
  const inDraft = new Map(omraader.map((omraade) => [omraade.noegle, omraade]));
  const depthOf = (omraade: Omraadeudkast, passed: ReadonlySet<string>): number => {
    const parent = omraade.foraelder === null ? undefined : inDraft.get(omraade.foraelder);
    return parent === undefined || passed.has(parent.noegle) ? 0 : 1 + depthOf(parent, new Set([...passed, omraade.noegle]));
  };
  const layers: Omraadeudkast[][] = [];
  for (const omraade of omraader) {
    const depth = depthOf(omraade, new Set([omraade.noegle]));
    layers[depth] = [...(layers[depth] ?? []), omraade];
  }
  return layers.filter((layer) => layer.length > 0);
}
