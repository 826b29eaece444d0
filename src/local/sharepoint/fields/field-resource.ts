import type { PropertyValue, Resource } from '../odata/resource';
import type { List } from '../lists/list';
import { listAddress } from '../lists/list';
import { entityName } from './field';
import type { Field } from './field';
import { writeFieldXml } from './field-to-xml';
import { FIELD_CLASS, FIELD_DISPLAY, FIELD_KINDS, isJoin, isMulti, isPerson } from './field-types';

const NO_GUID = '00000000-0000-0000-0000-000000000000';

/** A column as SharePoint answers it. */
export function fieldResource(list: List, sitePath: string, field: Field): Resource {
  const { settings, type } = field;
  return {
    type: FIELD_CLASS[type],
    uri: `Web/Lists(guid'${list.guid}')/Fields(guid'${field.guid}')`,
    properties: {
      AutoIndexed: false,
      CanBeDeleted: !field.builtIn,
      ClientSideComponentId: NO_GUID,
      ClientSideComponentProperties: null,
      ClientValidationFormula: null,
      ClientValidationMessage: null,
      CustomFormatter: settings.formatter ?? null,
      DefaultFormula: null,
      DefaultValue: settings.defaultValue ?? null,
      Description: settings.description ?? '',
      Direction: 'none',
      EnforceUniqueValues: field.unique,
      EntityPropertyName: entityName(field),
      Filterable: type !== 'Note' && type !== 'LookupMulti' && type !== 'UserMulti',
      FromBaseType: field.builtIn,
      Group: settings.group ?? 'Custom Columns',
      Hidden: settings.hidden ?? false,
      Id: field.guid,
      Indexed: field.indexed,
      IndexStatus: Number(field.indexed),
      InternalName: field.internalName,
      IsModern: false,
      JSLink: 'clienttemplates.js',
      PinnedToFiltersPane: false,
      ReadOnlyField: settings.readOnly ?? false,
      Required: settings.required ?? false,
      SchemaXml: writeFieldXml(field),
      Scope: listAddress(sitePath, list),
      Sealed: false,
      ShowInFiltersPane: 0,
      Sortable: type !== 'Note' && !isMulti(type),
      StaticName: field.internalName,
      Title: field.title,
      FieldTypeKind: FIELD_KINDS[type],
      TypeAsString: type,
      TypeDisplayName: FIELD_DISPLAY[type],
      TypeShortDescription: FIELD_DISPLAY[type],
      ValidationFormula: null,
      ValidationMessage: null,
      ...typeProperties(field),
    },
  };
}

/** What only some types have. */
function typeProperties({ type, settings }: Field): Readonly<Record<string, PropertyValue>> {
  if (type === 'Text') return { MaxLength: settings.maxLength ?? 255 };
  if (type === 'Note') return { AllowHyperlink: true, AppendOnly: settings.appendOnly ?? false, NumberOfLines: settings.lines ?? 6, RestrictedMode: false, RichText: settings.richText ?? true, WikiLinking: false };
  if (type === 'Number' || type === 'Currency') return { DisplayFormat: settings.decimals ?? -1, MaximumValue: settings.maximum ?? 1.7976931348623157e308, MinimumValue: settings.minimum ?? -1.7976931348623157e308, ShowAsPercentage: false };
  if (type === 'DateTime') return { DateTimeCalendarType: 1, DisplayFormat: settings.displayFormat ?? 1, FriendlyDisplayFormat: 0 };
  if (type === 'Choice' || type === 'MultiChoice') return { Choices: settings.choices ?? [], FillInChoice: settings.fillIn ?? false, Mappings: null, ...(type === 'Choice' ? { EditFormat: 0 } : {}) };
  if (isJoin(type)) return { ...joinProperties(type, settings.lookupList), LookupField: settings.lookupField ?? 'Title', ...(isPerson(type) ? { Presence: true, SelectionGroup: 0, SelectionMode: settings.selectionMode ?? 1 } : {}) };
  return type === 'URL' ? { DisplayFormat: settings.displayFormat ?? 0 } : {};
}

function joinProperties(type: Field['type'], lookupList: string | undefined): Readonly<Record<string, PropertyValue>> {
  return {
    AllowMultipleValues: isMulti(type),
    DependentLookupInternalNames: [],
    IsDependentLookup: false,
    IsRelationship: !isPerson(type),
    LookupList: lookupList === undefined ? '' : `{${lookupList}}`,
    LookupWebId: NO_GUID,
    PrimaryFieldId: null,
    RelationshipDeleteBehavior: 0,
    UnlimitedLengthInDocumentLibrary: false,
  };
}
