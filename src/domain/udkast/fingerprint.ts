/**
 * A short, stable mark of a value: equal values have equal marks, and different ones almost never the same
 * (64 bits of FNV-1a over the UTF-16 units of the JSON). For "has this changed since", never for security.
 */
export function fingerprint(value: object | string | number | boolean | null): string {
  const text = JSON.stringify(value);
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    hash = ((hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(36);
}
