/** A record among its siblings. */
interface Ordnet {
  readonly id: number;
  readonly orden: number;
}

/**
 * The places of siblings put in a new order, as few new ones as that takes: the places they have are handed out again,
 * so that two who change places are two records to save. Gives the records whose place is another.
 */
export function assignOrden(siblings: readonly Ordnet[]): readonly Ordnet[] {
  const places = strictlyRising(siblings.map(({ orden }) => orden).sort((a, b) => a - b));
  return siblings.flatMap(({ id, orden }, at) => (places[at] === undefined || places[at] === orden ? [] : [{ id, orden: places[at] }]));
}

/** Two siblings of one place would be in no order. */
function strictlyRising(places: readonly number[]): readonly number[] {
  return places.reduce<readonly number[]>((before, place) => [...before, Math.max(place, (before.at(-1) ?? Number.NEGATIVE_INFINITY) + 1)], []);
}
