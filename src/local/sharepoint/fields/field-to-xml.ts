import { isMulti } from './field-types';
import type { Field } from './field';

/** The schema XML of a column, with what this server knows of it. */
export function writeFieldXml(field: Field): string {
  const { settings } = field;
  const attributes: Readonly<Record<string, string | undefined>> = {
    Type: field.type, Name: field.internalName, DisplayName: field.title, ID: `{${field.guid}}`, Group: settings.group ?? 'Custom Columns',
    Required: truth(settings.required), StaticName: field.internalName, Indexed: field.indexed ? 'TRUE' : undefined,
    EnforceUniqueValues: field.unique ? 'TRUE' : undefined, Mult: isMulti(field.type) && field.type !== 'MultiChoice' ? 'TRUE' : undefined,
    List: settings.lookupList === undefined ? undefined : `{${settings.lookupList}}`, ShowField: settings.lookupField, MaxLength: settings.maxLength === undefined ? undefined : String(settings.maxLength),
  };
  const written = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escapeXml(value)}"`]));
  const choices = (settings.choices ?? []).map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('');
  return choices === '' ? `<Field ${written.join(' ')} />` : `<Field ${written.join(' ')}><CHOICES>${choices}</CHOICES></Field>`;
}

const truth = (value: boolean | undefined): string => (value === true ? 'TRUE' : 'FALSE');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that may stand in an attribute or between tags. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
