import { childrenByName } from '../http/api-node';
import type { ApiNode } from '../http/api-node';
import { siteAddress } from '../http/call';
import type { Call } from '../http/call';
import { resourceNode } from '../http/resource-node';
import type { Resource } from '../odata/resource';
import { recycleBinNode } from '../recycle-bin/recycle-bin-node';
import { webNode } from './web-node';
import { webResource } from './web-resource';

/** `_api/site`: the site collection. */
export function siteNode(call: Call): ApiNode {
  return resourceNode(call, siteResource(call), {
    child: childrenByName({ rootweb: () => webNode(call), recyclebin: (segment) => recycleBinNode(call, segment) }),
  });
}

function siteResource(call: Call): Resource {
  return {
    type: 'SP.Site',
    uri: 'Site',
    properties: { Classification: '', Id: call.site.guid, PrimaryUri: siteAddress(call), ReadOnly: false, ServerRelativeUrl: call.site.path, Url: siteAddress(call) },
    related: { RootWeb: () => webResource(call) },
  };
}
