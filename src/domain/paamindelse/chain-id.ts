const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const POSITIVE_BITS = 63;

/**
 * The number by which Teams knows that a notification replaces an earlier one: FNV-1a of the reminder's key, as the digits of a
 * positive 64-bit integer. Digits, since JavaScript's numbers do not hold 64 bits.
 */
export function chainIdOf(noegle: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(noegle)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return BigInt.asUintN(POSITIVE_BITS, hash).toString();
}
