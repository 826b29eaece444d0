import { contentTypeResource } from '../lists/content-type-resource';
import type { List } from '../lists/list';
import { listResource } from '../lists/list-resource';
import type { Call } from '../http/call';
import { writeEntity } from '../odata/present';
import type { Resource } from '../odata/resource';
import { isMany, selectProperties } from '../odata/select-properties';
import { EVERYTHING } from '../odata/selection';
import type { Selection } from '../odata/selection';
import type { Item } from './item';
import { itemVersions } from './item-versions';

const RELATED: Readonly<Record<string, (call: Call, list: List, item: Item) => Resource | readonly Resource[]>> = {
  Versions: itemVersions,
  ParentList: (call, list) => listResource(call, list),
  ContentType: (_call, list) => contentTypeResource(list),
  AttachmentFiles: () => [],
};

/** How a related thing of an item (`Versions`, `ParentList`) is written; undefined for an unknown name. */
export function relatedOfItem(call: Call, list: List, name: string, selection: Selection = EVERYTHING): ((item: Item) => unknown) | undefined {
  const find = Object.hasOwn(RELATED, name) ? RELATED[name] : undefined;
  if (!find) return undefined;
  return (item) => {
    const found = find(call, list, item);
    if (!isMany(found)) return writeEntity(call, selectProperties(found, selection));
    const all = found.map((one) => writeEntity(call, selectProperties(one, selection)));
    return call.mode === 'verbose' ? { results: all } : all;
  };
}
