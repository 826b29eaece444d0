import { EntraError } from './entra-error';

/** What a request for a token asks: one service and the scopes there. */
export interface RequestedScopes {
  /** The service's address without a trailing slash. */
  readonly audience: string;
  /** Scope names without the address: `AllSites.Manage`, `.default`. */
  readonly scopes: readonly string[];
}

const GRAPH = 'https://graph.microsoft.com';
const OPENID_SCOPES = new Set(['openid', 'profile', 'email', 'offline_access']);

interface Scope {
  readonly audience: string;
  readonly name: string;
}

/** A scope without an address belongs to Graph, as in Entra. */
function readScope(text: string): Scope {
  const slash = text.lastIndexOf('/');
  if (slash < 0) return { audience: GRAPH, name: text };
  const audience = text.slice(0, slash).replace(/\/+$/, '');
  if (!URL.canParse(audience)) throw new EntraError('scope-malformed');
  return { audience, name: text.slice(slash + 1) };
}

/**
 * Reads the scopes of a token request (`http://localhost:5303/AllSites.Manage`).
 * One request may ask for one service only; OpenID's own scopes stand beside it.
 * Throws an EntraError (AADSTS70011) for anything else.
 */
export function readRequestedScopes(texts: readonly string[]): RequestedScopes {
  const scopes = texts.filter((text) => !OPENID_SCOPES.has(text)).map(readScope);
  const audiences = new Set(scopes.map((scope) => scope.audience));
  const [audience] = audiences;
  if (audience === undefined && texts.length > 0) return { audience: GRAPH, scopes: [] };
  if (audience === undefined || audiences.size > 1) throw new EntraError('scope-malformed');
  if (scopes.some((scope) => scope.name === '')) throw new EntraError('scope-malformed');
  return { audience, scopes: scopes.map((scope) => scope.name) };
}
