import { createHash } from 'node:crypto';
import type { ApiNode } from '../http/api-node';
import { siteAddress } from '../http/call';
import type { Call } from '../http/call';
import { presentValue } from '../odata/present';
import { Complex } from '../odata/resource';

const DIGEST_SECONDS = 1800;

/** `_api/contextinfo`: where the site is, and a request digest. Clients with a bearer token have no use for the digest. */
export function contextInfoNode(call: Call): ApiNode {
  return {
    post: () => presentValue(call, 'GetContextWebInformation', new Complex('SP.ContextWebInformation', {
      FormDigestTimeoutSeconds: DIGEST_SECONDS,
      FormDigestValue: digest(call),
      LibraryVersion: '16.0.26018.12013',
      SiteFullUrl: siteAddress(call),
      SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
      WebFullUrl: siteAddress(call),
    })),
  };
}

const digest = (call: Call): string => `0x${createHash('sha512').update(`${call.site.guid} ${call.caller.userId} ${call.now.toISOString()}`).digest('hex').toUpperCase()},${call.now.toUTCString().replace('GMT', '-0000')}`;
