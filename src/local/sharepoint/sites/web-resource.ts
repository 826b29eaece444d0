import { siteAddress } from '../http/call';
import type { Call } from '../http/call';
import { Complex } from '../odata/resource';
import type { Resource } from '../odata/resource';
import { findPrincipal } from '../people/principal';
import { principalResource } from '../people/principal-resource';
import { basePermissions } from '../rights/base-permissions';
import { permissionsOf } from '../rights/caller';

/** The site's one web as SharePoint answers it. */
export function webResource(call: Call): Resource {
  const { site } = call;
  return {
    type: 'SP.Web',
    uri: 'Web',
    properties: {
      AllowRssFeeds: true,
      Configuration: 0,
      Created: site.created.replace('Z', ''),
      Description: '',
      EnableMinimalDownload: false,
      Id: site.webGuid,
      IsMultilingual: true,
      Language: 1033,
      LastItemModifiedDate: site.created,
      MasterUrl: `${site.path}/_catalogs/masterpage/seattle.master`,
      QuickLaunchEnabled: true,
      ResourcePath: new Complex('SP.ResourcePath', { DecodedUrl: siteAddress(call) }),
      ServerRelativeUrl: site.path,
      Title: site.title,
      UIVersion: 15,
      Url: siteAddress(call),
      WebTemplate: 'STS',
    },
    onRequest: {
      EffectiveBasePermissions: () => basePermissions(permissionsOf(call.store, site.id, call.caller)),
      HasUniqueRoleAssignments: () => true,
      ServerRelativePath: () => new Complex('SP.ResourcePath', { DecodedUrl: site.path }),
    },
    related: {
      CurrentUser: () => {
        const user = findPrincipal(call.store, site.id, call.caller.userId);
        return user ? principalResource(call, user) : [];
      },
    },
  };
}
