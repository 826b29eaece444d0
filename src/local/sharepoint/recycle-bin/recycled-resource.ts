import type { Call } from '../http/call';
import { listAddress } from '../lists/list';
import { findListByGuid } from '../lists/list-store';
import { Complex } from '../odata/resource';
import type { Resource } from '../odata/resource';
import { findPrincipal } from '../people/principal';
import type { Recycled } from './recycled';

const GENERIC_ITEM = 3;

/** An entry of the recycle bin as SharePoint answers it. */
export function recycledResource(call: Call, recycled: Recycled): Resource {
  const author = findPrincipal(call.store, call.site.id, recycled.item.author);
  const deletedBy = findPrincipal(call.store, call.site.id, recycled.deletedBy);
  const list = findListByGuid(call.store, call.site.id, recycled.listGuid);
  const folder = list ? listAddress(call.site.path, list).slice(1) : '';
  const leaf = `${recycled.item.id}_.000`;
  return {
    type: 'SP.RecycleBinItem',
    uri: `Web/RecycleBin('${recycled.guid}')`,
    properties: {
      AuthorEmail: author?.email ?? '',
      AuthorName: author?.title ?? '',
      DeletedByEmail: deletedBy?.email ?? '',
      DeletedByName: deletedBy?.title ?? '',
      DeletedDate: recycled.deleted,
      DeletedDateLocalFormatted: new Date(recycled.deleted).toLocaleString('en-US', { timeZone: call.site.timeZone }),
      DirName: folder,
      DirNamePath: new Complex('SP.ResourcePath', { DecodedUrl: folder }),
      Id: recycled.guid,
      ItemState: 1,
      ItemType: GENERIC_ITEM,
      LeafName: leaf,
      LeafNamePath: new Complex('SP.ResourcePath', { DecodedUrl: leaf }),
      Size: String(JSON.stringify(recycled.item.values).length),
      Title: recycled.title,
    },
  };
}
