import type { Field } from '../fields/field';
import { sharePointTime } from '../sites/sharepoint-time';
import type { StoredValue } from './item';

/** The defaults of the columns that have one. `[today]` is the only formula that is known. */
export function defaultValues(fields: readonly Field[], now: Date): Readonly<Record<string, StoredValue>> {
  const defaults: Record<string, StoredValue> = {};
  for (const { internalName, type, settings } of fields) {
    if (typeof settings.defaultValue === 'string' && settings.defaultValue !== '') defaults[internalName] = readDefault(type, settings.defaultValue, now);
  }
  return defaults;
}

function readDefault(type: Field['type'], text: string, now: Date): StoredValue {
  if (type === 'Boolean') return text === '1' || text.toUpperCase() === 'TRUE';
  if (type === 'Number' || type === 'Currency') return Number(text);
  if (type === 'DateTime') return text.toLowerCase() === '[today]' ? `${now.toISOString().slice(0, 10)}T00:00:00Z` : sharePointTime(new Date(text));
  return type === 'MultiChoice' ? [text] : text;
}
