const EXPOSED = 'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant, Retry-After';

/** Graph may be read from every origin: the token is what protects it, no cookie. */
export const CORS_HEADERS: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': EXPOSED };

/** What the browser is told before it sends the real request; it asks without a token. */
export function preflightHeaders(askedHeaders: string | undefined): Readonly<Record<string, string>> {
  return {
    'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE, OPTIONS',
    'Access-Control-Allow-Headers': askedHeaders ?? 'authorization, content-type',
    'Access-Control-Max-Age': '600',
  };
}
