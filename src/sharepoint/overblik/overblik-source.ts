import type { SPFI } from '@pnp/sp';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { OverblikSource } from '../../domain/ports/overblik-source';
import { readOverblik } from './read-overblik';
import { readTekst, readTekster } from './read-tekster';
import { refreshOverblik } from './refresh-overblik';

/** The overview of a site's lists. `now` tells which strategy runs. */
export function createOverblikSource(sp: SPFI, now = () => new Date()): OverblikSource {
  return { read: (onFirst, shown) => readOverblik(sp, { onFirst, strategiId: shown?.strategiId ?? null, today: datoInCopenhagen(now()) }), refresh: (previous, since) => refreshOverblik(sp, previous, since?.kept), readTekst: (handleplanId) => readTekst(sp, handleplanId), readTekster: () => readTekster(sp) };
}
