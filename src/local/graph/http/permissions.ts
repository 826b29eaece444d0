import type { TokenClaims } from '../../identity/token-claims';

/** Any one of these lets a call through. */
export interface Permissions {
  /** Scopes on behalf of a person. */
  readonly delegated: readonly string[];
  /** Roles of an app by itself. */
  readonly application: readonly string[];
}

/** What the token carries: scopes or roles. */
export function carriedBy(claims: TokenClaims): readonly string[] {
  return claims.kind === 'app' ? claims.roles : claims.scopes;
}

/** Whether the token carries one of the permissions of its kind. */
export function isAllowed(claims: TokenClaims, { delegated, application }: Permissions): boolean {
  const wanted = claims.kind === 'app' ? application : delegated;
  return carriedBy(claims).some((name) => wanted.includes(name));
}
