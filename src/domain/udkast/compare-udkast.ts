import { fingerprint } from './fingerprint';
import type { UdkastOutcome } from './udkast-report';

/** What a field of a record can hold; people and references are ids by now. */
export type FieldValue = string | number | boolean | null | readonly number[];
export type Fields = Readonly<Record<string, FieldValue>>;

/** What the import last wrote, as one fingerprint a field. */
export type Imprint = Readonly<Record<string, string>>;

export interface Comparison {
  readonly outcome: UdkastOutcome;
  /** The fields in which list and document differ. */
  readonly fields: readonly string[];
}

/**
 * Compares what the document says of a record with what the list holds. A field that differs has either been edited by
 * people (it is not what the import last wrote) or changed in the document. One edited field protects the whole record:
 * half of a sentence from each side would be nobody's. `imprint` null: the record was not made by an import. A field of
 * which the import has said nothing so far counts as left empty by it.
 */
export function compareUdkast(wanted: Fields, stored: Fields | null, imprint: Imprint | null): Comparison {
  if (stored === null) return { outcome: 'added', fields: [] };
  const fields = Object.keys(wanted).filter((name) => mark(stored[name]) !== mark(wanted[name]));
  if (fields.length === 0) return { outcome: 'unchanged', fields };
  const untouched = imprint !== null && fields.every((name) => (imprint[name] ?? mark(null)) === mark(stored[name]));
  return { outcome: untouched ? 'updated' : 'edited-since', fields };
}

/** The imprint to keep beside a record that has these fields. */
export function imprintOf(fields: Fields): Imprint {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, mark(value)]));
}

function mark(value: FieldValue | undefined): string {
  return fingerprint(normalise(value));
}

/** A list gives back an emptied text as null, an unset yes/no as null, no people as [] or null, and line ends as it likes. */
function normalise(value: FieldValue | undefined): string | number | boolean | null | readonly number[] {
  if (value === undefined || value === '' || value === false) return null;
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim();
  if (typeof value !== 'object' || value === null) return value;
  return value.length === 0 ? null : [...value].sort((a, b) => a - b);
}
