/** Who a verified token speaks for, and what it allows. */
export type TokenClaims = (
  | { readonly kind: 'person'; readonly objectId: string; readonly upn: string }
  | { readonly kind: 'app'; readonly roles: readonly string[] }
) & {
  /** The app that asks: by itself, or on behalf of the person. */
  readonly appId: string;
  /** Delegated scopes (`AllSites.Manage`); empty for an app's own token. */
  readonly scopes: readonly string[];
  readonly expires: Date;
};

/** Answers who a bearer token speaks for, or throws a TokenRefusal. A service may answer to several addresses. */
export type TokenVerifier = (bearer: string, audience: string | readonly string[]) => Promise<TokenClaims>;

export type TokenRefusalReason =
  | 'missing'
  | 'malformed'
  | 'signature'
  | 'expired'
  | 'audience'
  | 'person-disabled'
  | 'person-unknown';

/** A token that a service does not accept, and why. */
export class TokenRefusal extends Error {
  constructor(readonly reason: TokenRefusalReason) {
    super(`The token was refused: ${reason}.`);
    this.name = 'TokenRefusal';
  }
}
