import type { JsonObject } from '../http/json-body';
import type { ListSettings } from './list';

const SETTINGS: Readonly<Record<keyof ListSettings, 'boolean' | 'number' | 'string'>> = {
  Hidden: 'boolean', EnableVersioning: 'boolean', EnableAttachments: 'boolean', EnableFolderCreation: 'boolean', EnableMinorVersions: 'boolean', EnableModeration: 'boolean',
  ContentTypesEnabled: 'boolean', AllowContentTypes: 'boolean', NoCrawl: 'boolean', OnQuickLaunch: 'boolean', MajorVersionLimit: 'number', DisableGridEditing: 'boolean',
  DisableCommenting: 'boolean', ReadSecurity: 'number', WriteSecurity: 'number', ValidationFormula: 'string', ValidationMessage: 'string',
};

/** The settings of a list that a client may set, as far as the body names them. */
export function readListSettings(body: JsonObject): ListSettings {
  return Object.fromEntries(Object.entries(SETTINGS).flatMap(([name, type]) => (typeof body[name] === type ? [[name, body[name]]] : [])));
}
