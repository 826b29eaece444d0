import { type ServiceError, toServiceError, type ServiceErrorKind } from '../../domain/service-error';
import { changePlans } from './change-plans';
import { createPlans, ordenOf } from './create-plans';
import type { Gemmeraekke, Gemmeverden, Gemt } from './gemmeverden';

/** So many plans go in one go, so that progress shows. */
const AT_ONCE = 25;
/** After these, the other rows would fare no better. */
const NO_USE: readonly ServiceErrorKind[] = ['offline', 'throttled', 'signed-out', 'consent-refused', 'no-access', 'list-missing', 'host-silent'];

/**
 * Saves rows, each on its own: one that fails keeps none of the others back. What stands in the lists is read first,
 * so that nobody's newer text is overwritten; a row may be sent again after half of it was stored.
 */
export async function saveRaekker(raekker: readonly Gemmeraekke[], verden: Gemmeverden, onProgress: (done: number) => void): Promise<Gemt> {
  const gemt = new Map<string, ServiceError | null>();
  const orden = ordenOf(verden.index);
  const change = (batch: readonly Gemmeraekke[]) => changePlans(batch, verden);
  const create = (batch: readonly Gemmeraekke[]) => createPlans(batch, verden, orden);
  const work = [
    ...inBatches(raekker.filter(({ ret }) => ret.handleplanId !== null)).map((batch) => ({ batch, save: change })),
    ...inBatches(raekker.filter(({ ret }) => ret.handleplanId === null)).map((batch) => ({ batch, save: create })),
  ];
  for (const { batch, save } of work) {
    const ended = [...gemt.values()].find((error) => error !== null && NO_USE.includes(error.kind)) ?? null;
    const outcome = ended === null ? await outcomeOf(batch, save) : allOf(batch, ended);
    for (const [noegle, error] of outcome) gemt.set(noegle, error);
    onProgress(gemt.size);
  }
  return gemt;
}

async function outcomeOf(batch: readonly Gemmeraekke[], save: (batch: readonly Gemmeraekke[]) => Promise<Gemt>): Promise<Gemt> {
  try {
    return await save(batch);
  } catch (cause) {
    return allOf(batch, toServiceError(cause));
  }
}

function allOf(batch: readonly Gemmeraekke[], error: ServiceError): Gemt {
  return new Map(batch.map(({ noegle }) => [noegle, error]));
}

function inBatches(raekker: readonly Gemmeraekke[]): readonly (readonly Gemmeraekke[])[] {
  return Array.from({ length: Math.ceil(raekker.length / AT_ONCE) }, (_, place) => raekker.slice(place * AT_ONCE, (place + 1) * AT_ONCE));
}
