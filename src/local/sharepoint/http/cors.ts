const EXPOSED = 'ETag, Location, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, SPRequestGuid, request-id, x-ms-diagnostics';
const ALLOWED_HEADERS = 'authorization, x-requestdigest, if-match, x-http-method, x-clientservice-clienttag, content-type, accept, cache-control';

/** What lets a page of another origin read an answer. Nothing for requests without an origin. */
export function corsHeaders(origin: string | undefined): Readonly<Record<string, string>> {
  if (origin === undefined) return {};
  return { 'Access-Control-Allow-Origin': origin, Vary: 'Origin', 'Access-Control-Expose-Headers': EXPOSED };
}

/** What lets the browser send the real request. It is asked without a token. */
export function preflightHeaders(origin: string | undefined): Readonly<Record<string, string>> {
  return {
    ...corsHeaders(origin),
    'Access-Control-Allow-Methods': 'GET, POST, OPTIONS, HEAD, MERGE, PUT, DELETE, PATCH',
    'Access-Control-Allow-Headers': ALLOWED_HEADERS,
    'Access-Control-Max-Age': '43200',
  };
}
