/** The services a token may be for. */
export type AudienceKind = 'sharepoint' | 'graph';

/** An app as an administrator has registered it in Entra. */
export interface AppRegistration {
  readonly appId: string;
  readonly displayName: string;
  /** Null for an app that runs in browsers only and so can keep no secret. */
  readonly secret: string | null;
  /**
   * PEM of the certificates (or bare public keys) by which the app proves that it is itself; none when absent.
   * https://learn.microsoft.com/entra/identity-platform/certificate-credentials
   */
  readonly certificates?: readonly string[];
  /** What the app may ask on behalf of a signed-in person, by service. */
  readonly delegatedScopes: Readonly<Partial<Record<AudienceKind, readonly string[]>>>;
  /** What the app may do as itself, by service. */
  readonly applicationRoles: Readonly<Partial<Record<AudienceKind, readonly string[]>>>;
  /** Whether an administrator has consented to the permissions above. */
  readonly consented: boolean;
  /** Permissions among those above (by name) that nobody has consented to yet; none when absent. */
  readonly unconsented?: readonly string[];
}
