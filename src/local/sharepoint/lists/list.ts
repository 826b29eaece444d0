import type { Scope } from '../rights/scope';
import { ON_WEB } from '../rights/scope';

/** A list or library of a site. */
export interface List {
  readonly id: number;
  readonly guid: string;
  /** What people see; may change. */
  readonly title: string;
  /** The last part of its address, made of the first title and kept for good. */
  readonly leaf: string;
  /** 100 a list, 101 a document library. */
  readonly template: number;
  readonly description: string;
  readonly settings: ListSettings;
  readonly version: number;
  /** True when it does not take its rights from the web. */
  readonly uniqueScope: boolean;
  readonly created: string;
  readonly modified: string;
  readonly deletedItem: string;
  readonly itemCount: number;
  readonly lastChange: number;
  readonly lastTicks: string;
}

export interface ListSettings {
  readonly Hidden?: boolean;
  readonly EnableVersioning?: boolean;
  readonly EnableAttachments?: boolean;
  readonly EnableFolderCreation?: boolean;
  readonly EnableMinorVersions?: boolean;
  readonly EnableModeration?: boolean;
  readonly ContentTypesEnabled?: boolean;
  readonly AllowContentTypes?: boolean;
  readonly NoCrawl?: boolean;
  readonly OnQuickLaunch?: boolean;
  readonly MajorVersionLimit?: number;
  readonly DisableGridEditing?: boolean;
  readonly DisableCommenting?: boolean;
  readonly ReadSecurity?: number;
  readonly WriteSecurity?: number;
  readonly ValidationFormula?: string;
  readonly ValidationMessage?: string;
}

export const LIBRARY = 101;

/** Where the list's rights are kept. */
export const scopeOf = (list: List): Scope => (list.uniqueScope ? list.id : ON_WEB);

/** `/sites/x/Lists/Y`; libraries stand directly on the site. */
export const listAddress = (sitePath: string, list: Pick<List, 'leaf' | 'template'>): string => `${sitePath}/${list.template === LIBRARY ? '' : 'Lists/'}${list.leaf}`;

/** `Y_x0020_ZList`: the list's name in annotations. */
export const entityTypeName = (list: List): string => `${encodeEntity(list.leaf)}${list.template === LIBRARY ? '' : 'List'}`;

/** The id of the one content type of a list. */
export const contentTypeId = (list: List): string => `0x0100${list.guid.replaceAll('-', '').toUpperCase()}`;

export const itemTypeName = (list: List): string => `SP.Data.${entityTypeName(list)}Item`;

function encodeEntity(leaf: string): string {
  const encoded = leaf.replace(/[^A-Za-z0-9]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`);
  return encoded.charAt(0).toUpperCase() + encoded.slice(1);
}
