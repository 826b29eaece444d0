import { currentChangeToken } from '../changes/change-token';
import { fieldsOf } from '../fields/field-store';
import { fieldResource } from '../fields/field-resource';
import type { Call } from '../http/call';
import { bodyEtag } from '../items/etag';
import { Complex } from '../odata/resource';
import type { PropertyValue, Resource } from '../odata/resource';
import { permissionsOf } from '../rights/caller';
import { basePermissions } from '../rights/base-permissions';
import { webResource } from '../sites/web-resource';
import { viewResource } from '../views/view-resource';
import { viewsOf } from '../views/view-store';
import { contentTypeResource } from './content-type-resource';
import { entityTypeName, itemTypeName, LIBRARY, listAddress, scopeOf } from './list';
import type { List } from './list';

/** A list as SharePoint answers it. */
export function listResource(call: Call, list: List): Resource {
  return {
    type: 'SP.List',
    uri: `Web/Lists(guid'${list.guid}')`,
    etag: bodyEtag(list),
    properties: listProperties(call, list),
    onRequest: {
      EffectiveBasePermissions: () => basePermissions(permissionsOf(call.store, call.site.id, call.caller, scopeOf(list))),
      HasUniqueRoleAssignments: () => list.uniqueScope,
      OnQuickLaunch: () => list.settings.OnQuickLaunch ?? false,
      ReadSecurity: () => list.settings.ReadSecurity ?? 1,
      WriteSecurity: () => list.settings.WriteSecurity ?? 1,
      ValidationFormula: () => list.settings.ValidationFormula ?? null,
      ValidationMessage: () => list.settings.ValidationMessage ?? null,
      SchemaXml: () => `<List ID="{${list.guid.toUpperCase()}}" />`,
      DefaultViewUrl: () => `${listAddress(call.site.path, list)}/AllItems.aspx`,
    },
    related: {
      Fields: () => fieldsOf(call.store, list.id).map((field) => fieldResource(list, call.site.path, field)),
      RootFolder: () => rootFolder(call, list),
      ParentWeb: () => webResource(call),
      Views: () => viewsOf(call.store, list.id).map((view) => viewResource(list, view)),
      DefaultView: () => viewsOf(call.store, list.id).filter(({ isDefault }) => isDefault).map((view) => viewResource(list, view))[0] ?? rootFolder(call, list),
      ContentTypes: () => [contentTypeResource(list)],
    },
  };
}

function listProperties(call: Call, list: List): Readonly<Record<string, PropertyValue>> {
  const { settings } = list;
  const library = list.template === LIBRARY;
  const image = `/_layouts/15/images/${library ? 'itdl' : 'itgen'}.png?rev=47`;
  return {
    AllowContentTypes: settings.AllowContentTypes ?? true,
    BaseTemplate: list.template,
    BaseType: Number(library),
    ContentTypesEnabled: settings.ContentTypesEnabled ?? false,
    CrawlNonDefaultViews: false,
    Created: list.created,
    CurrentChangeToken: currentChangeToken(list),
    DefaultContentApprovalWorkflowId: NO_GUID,
    DefaultItemOpenUseListSetting: false,
    Description: list.description,
    Direction: 'none',
    DisableCommenting: settings.DisableCommenting ?? false,
    DisableGridEditing: settings.DisableGridEditing ?? false,
    DocumentTemplateUrl: null,
    DraftVersionVisibility: 0,
    EnableAttachments: settings.EnableAttachments ?? !library,
    EnableFolderCreation: settings.EnableFolderCreation ?? library,
    EnableMinorVersions: settings.EnableMinorVersions ?? false,
    EnableModeration: settings.EnableModeration ?? false,
    EnableRequestSignOff: true,
    EnableVersioning: settings.EnableVersioning ?? true,
    EntityTypeName: entityTypeName(list),
    ExemptFromBlockDownloadOfNonViewableFiles: false,
    FileSavePostProcessingEnabled: false,
    ForceCheckout: false,
    HasExternalDataSource: false,
    Hidden: settings.Hidden ?? false,
    Id: list.guid,
    ImagePath: new Complex('SP.ResourcePath', { DecodedUrl: image }),
    ImageUrl: image,
    DefaultSensitivityLabelForLibrary: '',
    IrmEnabled: false,
    IrmExpire: false,
    IrmReject: false,
    IsApplicationList: false,
    IsCatalog: false,
    IsPrivate: false,
    ItemCount: list.itemCount,
    LastItemDeletedDate: list.deletedItem,
    LastItemModifiedDate: list.modified,
    LastItemUserModifiedDate: list.modified,
    ListExperienceOptions: 0,
    ListItemEntityTypeFullName: itemTypeName(list),
    MajorVersionLimit: settings.MajorVersionLimit ?? 50,
    MajorWithMinorVersionsLimit: 0,
    MultipleDataList: false,
    NoCrawl: settings.NoCrawl ?? false,
    ParentWebPath: new Complex('SP.ResourcePath', { DecodedUrl: call.site.path }),
    ParentWebUrl: call.site.path,
    ParserDisabled: false,
    ServerTemplateCanCreateFolders: true,
    TemplateFeatureId: library ? '00bfea71-e717-4e80-aa17-d0c71b360101' : '00bfea71-de22-43b2-a848-c05709900100',
    Title: list.title,
  };
}

const NO_GUID = '00000000-0000-0000-0000-000000000000';

function rootFolder(call: Call, list: List): Resource {
  const address = listAddress(call.site.path, list);
  return {
    type: 'SP.Folder',
    uri: `Web/GetFolderByServerRelativePath(decodedurl='${address}')`,
    properties: { Exists: true, IsWOPIEnabled: false, ItemCount: list.itemCount, Name: list.leaf, ProgID: null, ServerRelativeUrl: address, TimeCreated: list.created, TimeLastModified: list.modified, UniqueId: list.guid, WelcomePage: '' },
    onRequest: { ServerRelativePath: () => new Complex('SP.ResourcePath', { DecodedUrl: address }) },
  };
}
