/** How a call goes wrong. `broken-before`: it never arrived. `broken-after`: it was carried out, and the answer was lost. */
const REFUSALS = ['429', '503', 'broken-before', 'broken-after'] as const;

const RETRY_AFTER_SECONDS = 2;

/** Numbers between 0 and 1 that look random and are the same at every start (mulberry32). */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function busy(status: number): Response {
  return new Response('{"error":{"code":"TooManyRequests","message":"busy"}}', { status, headers: { 'Content-Type': 'application/json', 'Retry-After': String(RETRY_AFTER_SECONDS) } });
}

/** Connections on which a share of all calls is refused by 429, 503 or breaks, before or after the service has carried it out. */
export function unreliable(share: number, chance: () => number, onRefused: () => void): (send: typeof fetch) => typeof fetch {
  return (send) => async (input, init) => {
    if (chance() >= share) return send(input, init);
    onRefused();
    const kind = REFUSALS[Math.floor(chance() * REFUSALS.length)];
    if (kind === '429' || kind === '503') return busy(Number(kind));
    if (kind === 'broken-after') await send(input, init);
    throw new TypeError('fetch failed');
  };
}
