/** A refusal as Graph words it. https://learn.microsoft.com/graph/errors */
export class GraphError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'GraphError';
  }
}

/** What every part of Graph refuses alike; what one service alone refuses stands with that service. */
export const refuse = {
  token: (message: string) => new GraphError(401, 'InvalidAuthenticationToken', message, { 'WWW-Authenticate': 'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"' }),
  version: (version: string) => new GraphError(400, 'BadRequest', `Invalid version: ${version}.`),
  segment: (segment: string) => new GraphError(400, 'BadRequest', `Resource not found for the segment '${segment}'.`),
  method: () => new GraphError(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.'),
  appOnMe: () => new GraphError(400, 'BadRequest', '/me request is only valid with delegated authentication flow.'),
  json: () => new GraphError(400, 'BadRequest', 'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.'),
  option: (option: string) => new GraphError(400, 'BadRequest', `The query specified in the URI is not valid. The query parameter '${option}' is not supported.`),
  value: (option: string, value: string) => new GraphError(400, 'BadRequest', `Invalid value '${value}' for ${option} query option found.`),
  property: (name: string, type: string) => new GraphError(400, 'BadRequest', `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`),
  syntax: (option: string, text: string) => new GraphError(400, 'BadRequest', `Invalid ${option} clause: '${text}'.`),
  unsupported: (message: string) => new GraphError(400, 'Request_UnsupportedQuery', message),
} as const;
