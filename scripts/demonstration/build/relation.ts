import type { Relationstype } from '../../../src/domain/strategi/relation';
import type { Relationudkast } from '../../../src/domain/udkast/strategiudkast';

/** From plan to plan, by their keys. */
export function toPlan(fraHandleplan: string, type: Relationstype, tilHandleplan: string): Relationudkast {
  return { noegle: `${fraHandleplan}/${type}/${tilHandleplan}`, fraHandleplan, type, tilHandleplan, tilOmraade: null };
}

/** From a plan to a node of another strategy, by their keys. */
export function toOmraade(fraHandleplan: string, type: Relationstype, tilOmraade: string): Relationudkast {
  return { noegle: `${fraHandleplan}/${type}/${tilOmraade}`, fraHandleplan, type, tilHandleplan: null, tilOmraade };
}
