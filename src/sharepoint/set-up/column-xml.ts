import type { ColumnDefinition, ColumnType } from '../lists/list-definition';

/** SharePoint's own name of each type, in schemas and in `TypeAsString`. */
export const SHAREPOINT_TYPES: Readonly<Record<ColumnType, string>> = { text: 'Text', note: 'Note', number: 'Number', boolean: 'Boolean', people: 'UserMulti' };

const MORE: Readonly<Record<ColumnType, Readonly<Record<string, string>>>> = {
  text: { MaxLength: '255' },
  note: { RichText: 'FALSE', NumLines: '6' },
  number: { Decimals: '0' },
  boolean: {},
  people: { Mult: 'TRUE', List: 'UserInfo', UserSelectionMode: 'PeopleOnly' },
};

/** A column as SharePoint's field schema: the only way to give internal name, Danish title, index and uniqueness in one request. */
export function columnXml(column: ColumnDefinition): string {
  const attributes = {
    Type: SHAREPOINT_TYPES[column.type],
    Name: column.name,
    StaticName: column.name,
    DisplayName: column.title,
    ...MORE[column.type],
    ...(column.indexed === true ? { Indexed: 'TRUE' } : {}),
    ...(column.unique === true ? { EnforceUniqueValues: 'TRUE' } : {}),
  };
  return `<Field ${Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`).join(' ')} />`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
