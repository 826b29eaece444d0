import type { FieldType } from './field-types';

/** What else is known of a column; which of them matter depends on its type. */
export interface FieldSettings {
  readonly description?: string;
  readonly group?: string;
  readonly required?: boolean;
  readonly hidden?: boolean;
  readonly readOnly?: boolean;
  readonly defaultValue?: string | null;
  readonly choices?: readonly string[];
  readonly fillIn?: boolean;
  readonly maxLength?: number;
  readonly richText?: boolean;
  readonly appendOnly?: boolean;
  readonly lines?: number;
  /** GUID of the list a lookup points at. */
  readonly lookupList?: string;
  readonly lookupField?: string;
  readonly selectionMode?: number;
  /** 0: date only. */
  readonly displayFormat?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** How many decimals are shown. */
  readonly decimals?: number;
  readonly formatter?: string | null;
}

/** A column of a list. */
export interface Field {
  readonly id: number;
  readonly guid: string;
  readonly internalName: string;
  readonly title: string;
  readonly type: FieldType;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly builtIn: boolean;
  readonly settings: FieldSettings;
}

/** The name of the column in items: those that begin with `_` get a prefix, as OData names may not. */
export const entityName = (field: Field): string => (field.internalName.startsWith('_') ? `OData_${field.internalName}` : field.internalName);
