/** The column types, by SharePoint's `TypeAsString`. */
export const FIELD_KINDS = {
  Integer: 1, Text: 2, Note: 3, DateTime: 4, Counter: 5, Choice: 6, Lookup: 7, LookupMulti: 7, Boolean: 8, Number: 9, Currency: 10, URL: 11,
  Computed: 12, Guid: 14, MultiChoice: 15, File: 18, Attachments: 19, User: 20, UserMulti: 20, ContentTypeId: 25,
} as const;

export type FieldType = keyof typeof FIELD_KINDS;

const BY_KIND: Readonly<Record<number, FieldType>> = { 2: 'Text', 3: 'Note', 4: 'DateTime', 6: 'Choice', 7: 'Lookup', 8: 'Boolean', 9: 'Number', 10: 'Currency', 11: 'URL', 15: 'MultiChoice', 20: 'User' };

/** The type that a client may create by `FieldTypeKind`. */
export const typeOfKind = (kind: number): FieldType | undefined => BY_KIND[kind];

export function isFieldType(name: string): name is FieldType {
  return Object.hasOwn(FIELD_KINDS, name);
}

/** The class that annotations name. */
export const FIELD_CLASS: Readonly<Record<FieldType, string>> = {
  Integer: 'SP.FieldNumber', Text: 'SP.FieldText', Note: 'SP.FieldMultiLineText', DateTime: 'SP.FieldDateTime', Counter: 'SP.Field', Choice: 'SP.FieldChoice',
  Lookup: 'SP.FieldLookup', LookupMulti: 'SP.FieldLookup', Boolean: 'SP.Field', Number: 'SP.FieldNumber', Currency: 'SP.FieldCurrency', URL: 'SP.FieldUrl',
  Computed: 'SP.FieldComputed', Guid: 'SP.FieldGuid', MultiChoice: 'SP.FieldMultiChoice', File: 'SP.Field', Attachments: 'SP.Field', User: 'SP.FieldUser',
  UserMulti: 'SP.FieldUser', ContentTypeId: 'SP.Field',
};

export const FIELD_DISPLAY: Readonly<Record<FieldType, string>> = {
  Integer: 'Integer', Text: 'Single line of text', Note: 'Multiple lines of text', DateTime: 'Date and Time', Counter: 'Counter', Choice: 'Choice', Lookup: 'Lookup',
  LookupMulti: 'Lookup', Boolean: 'Yes/No', Number: 'Number', Currency: 'Currency', URL: 'Hyperlink or Picture', Computed: 'Computed', Guid: 'Guid',
  MultiChoice: 'Choice', File: 'File', Attachments: 'Attachments', User: 'Person or Group', UserMulti: 'Person or Group', ContentTypeId: 'Content Type Id',
};

/** Types that SharePoint can index. Notes, several values and links cannot. */
const INDEXABLE: ReadonlySet<FieldType> = new Set(['Text', 'Number', 'Currency', 'DateTime', 'Boolean', 'Choice', 'Lookup', 'User', 'Integer', 'Counter']);

export const isIndexable = (type: FieldType): boolean => INDEXABLE.has(type);

/** An index on a lookup or a person does not spare a query the threshold. */
export const indexNarrows = (type: FieldType): boolean => isIndexable(type) && !isJoin(type);

const JOINS: ReadonlySet<FieldType> = new Set(['Lookup', 'LookupMulti', 'User', 'UserMulti']);

export const isJoin = (type: FieldType): boolean => JOINS.has(type);
export const isMulti = (type: FieldType): boolean => type === 'LookupMulti' || type === 'UserMulti' || type === 'MultiChoice';
export const isPerson = (type: FieldType): boolean => type === 'User' || type === 'UserMulti';
