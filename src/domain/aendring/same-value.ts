function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Numbers in a list are ids of people: nobody means anything by their order. */
function sorted(values: readonly unknown[]): readonly unknown[] {
  return values.every((value) => typeof value === 'number') ? [...values].sort((a, b) => a - b) : values;
}

function sameArray(one: readonly unknown[], other: readonly unknown[]): boolean {
  const [left, right] = [sorted(one), sorted(other)];
  return left.length === right.length && left.every((value, at) => sameValue(value, right[at]));
}

/**
 * Whether a field holds the same in two versions of a record. What SharePoint does not tell apart counts as the same:
 * nothing, an empty text, an unset yes/no and nobody; line ends; the order of people.
 */
export function sameValue(one: unknown, other: unknown): boolean {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other);
  if (typeof one === 'string' && typeof other === 'string') return one.replace(/\r\n?/g, '\n') === other.replace(/\r\n?/g, '\n');
  if (Array.isArray(one) && Array.isArray(other)) return sameArray(one, other);
  if (!isObject(one) || !isObject(other)) return one === other;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) => sameValue(one[name], other[name]));
}
