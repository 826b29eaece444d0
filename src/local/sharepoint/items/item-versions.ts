import type { Store } from '../../store/open-store';
import type { Call } from '../http/call';
import { entityName } from '../fields/field';
import { fieldsOf } from '../fields/field-store';
import { isJoin } from '../fields/field-types';
import { contentTypeId, listAddress } from '../lists/list';
import type { List } from '../lists/list';
import { Complex } from '../odata/resource';
import type { PropertyValue, Resource } from '../odata/resource';
import { findPrincipal } from '../people/principal';
import type { Item, ItemValues, StoredValue } from './item';

interface VersionRow {
  version: number;
  modified: string;
  editor: number;
  field_values: string;
}

/** Every version of an item, the newest first. */
export function itemVersions(call: Call, list: List, item: Item): readonly Resource[] {
  const older = oldVersions(call.store, list.id, item);
  return [versionResource(call, list, item, item, true), ...older.map((version) => versionResource(call, list, item, version, false))];
}

function oldVersions(store: Store, listId: number, item: Item): readonly Item[] {
  const rows = store.all<VersionRow>('SELECT version, modified, editor, field_values FROM item_versions WHERE list_id = ? AND item_id = ? ORDER BY version DESC', listId, item.id);
  return rows.map((row) => ({ ...item, version: row.version, modified: row.modified, editor: row.editor, values: JSON.parse(row.field_values) as ItemValues }));
}

function versionResource(call: Call, list: List, item: Item, version: Item, current: boolean): Resource {
  const own = fieldsOf(call.store, list.id).filter((field) => !field.builtIn);
  return {
    type: 'SP.ListItemVersion',
    uri: `Web/Lists(guid'${list.guid}')/Items(${item.id})/Versions(${version.version * 512})`,
    properties: {
      Created: version.modified.replace('Z', ''),
      IsCurrentVersion: current,
      VersionId: version.version * 512,
      VersionLabel: `${version.version}.0`,
      ID: item.id,
      ContentTypeId: new Complex('SP.ContentTypeId', { StringValue: contentTypeId(list) }),
      Title: writeVersionValue(version.values.Title ?? null, false),
      Modified: version.modified,
      Author: lookupValue(call, version.author),
      Editor: lookupValue(call, version.editor),
      OData__x005f_UIVersionString: `${version.version}.0`,
      Attachments: false,
      GUID: item.guid,
      ComplianceAssetId: null,
      OData__x005f_ModerationStatus: 0,
      OData__x005f_Level: 1,
      UniqueId: item.guid,
      owshiddenversion: version.version,
      FSObjType: '0',
      FileRef: `${listAddress(call.site.path, list)}/${item.id}_.000`,
      MetaInfo: '',
      ...Object.fromEntries(own.map((field) => [entityName(field), writeVersionValue(version.values[field.internalName] ?? null, isJoin(field.type))])),
    },
  };
}

function lookupValue(call: Call, userId: number): Complex {
  const person = findPrincipal(call.store, call.site.id, userId);
  return new Complex('SP.FieldUserValue', { LookupId: userId, LookupValue: person?.title ?? '', Email: person?.email ?? '' });
}

function writeVersionValue(value: StoredValue, join: boolean): PropertyValue {
  if (typeof value !== 'object' || value === null) return join && typeof value === 'number' ? new Complex('SP.FieldLookupValue', { LookupId: value, LookupValue: '' }) : value;
  return 'Url' in value ? new Complex('SP.FieldUrlValue', { Description: value.Description, Url: value.Url }) : value;
}
