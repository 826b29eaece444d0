import type { SPFI } from '@pnp/sp';
import type { OverblikSource } from '../../domain/ports/overblik-source';
import { readOverblik } from './read-overblik';
import { readTekst, readTekster } from './read-tekster';
import { refreshOverblik } from './refresh-overblik';

/** The overview of a site's lists. */
export function createOverblikSource(sp: SPFI): OverblikSource {
  return { read: () => readOverblik(sp), refresh: (previous) => refreshOverblik(sp, previous), readTekst: (handleplanId) => readTekst(sp, handleplanId), readTekster: () => readTekster(sp) };
}
