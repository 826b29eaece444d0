import type { SPFI } from '@pnp/sp';
import type { OverblikSource } from '../../domain/ports/overblik-source';
import { readOverblik } from './read-overblik';
import { refreshOverblik } from './refresh-overblik';

/** The overview of a site's lists. */
export function createOverblikSource(sp: SPFI): OverblikSource {
  return { read: () => readOverblik(sp), refresh: (previous) => refreshOverblik(sp, previous) };
}
