import type { FieldSettings } from './field';
import type { FieldType } from './field-types';

interface BuiltInField {
  readonly guid: string;
  readonly internalName: string;
  readonly title: string;
  readonly type: FieldType;
  readonly settings: FieldSettings;
}

const own = { readOnly: true } as const;
const hidden = { readOnly: true, hidden: true } as const;

/** The columns that every list is born with; ids are the same in every tenant. */
export const BUILT_IN_FIELDS: readonly BuiltInField[] = [
  { guid: '1d22ea11-1e32-424e-89ab-9fedbadb6ce1', internalName: 'ID', title: 'ID', type: 'Counter', settings: own },
  { guid: '03e45e84-1992-4d42-9116-26f756012634', internalName: 'ContentTypeId', title: 'Content Type ID', type: 'ContentTypeId', settings: hidden },
  { guid: 'c042a256-787d-4a6f-8a8a-cf6ab767f12d', internalName: 'ContentType', title: 'Content Type', type: 'Computed', settings: own },
  { guid: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', internalName: 'Title', title: 'Title', type: 'Text', settings: { required: true, maxLength: 255 } },
  { guid: '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', internalName: 'Modified', title: 'Modified', type: 'DateTime', settings: { ...own, displayFormat: 1 } },
  { guid: '8c06beca-0777-48f7-91c7-6da68bc07b69', internalName: 'Created', title: 'Created', type: 'DateTime', settings: { ...own, displayFormat: 1 } },
  { guid: '1df5e554-ec7e-46a6-901d-d85a3881cb18', internalName: 'Author', title: 'Created By', type: 'User', settings: own },
  { guid: 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2', internalName: 'Editor', title: 'Modified By', type: 'User', settings: own },
  { guid: 'dce8262a-3ae9-45aa-aab4-83bd75fb738a', internalName: '_UIVersionString', title: 'Version', type: 'Text', settings: own },
  { guid: '67df98f4-9dec-48ff-a553-29bece9c5bf4', internalName: 'Attachments', title: 'Attachments', type: 'Attachments', settings: {} },
  { guid: '82642ec8-ef9b-478f-acf9-31f7d45fbc31', internalName: 'LinkTitle', title: 'Title', type: 'Computed', settings: own },
  { guid: 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0', internalName: 'GUID', title: 'GUID', type: 'Guid', settings: hidden },
  { guid: 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', internalName: 'owshiddenversion', title: 'owshiddenversion', type: 'Integer', settings: hidden },
];
