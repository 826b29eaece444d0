/** The `error` word of an OAuth answer. */
export type OAuthError =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_scope'
  | 'unauthorized_client'
  | 'unsupported_grant_type';

interface EntraFault {
  readonly error: OAuthError;
  readonly number: number;
  readonly status: number;
  readonly text: string;
  readonly suberror?: string;
}

/** What Entra refuses a token for: OAuth's word, and the AADSTS number people search for. */
const FAULTS = {
  'consent-required': { error: 'invalid_grant', number: 65001, status: 400, suberror: 'consent_required', text: 'The user or administrator has not consented to use the application.' },
  'app-unknown': { error: 'unauthorized_client', number: 700016, status: 400, text: 'The application was not found in the directory.' },
  'secret-missing': { error: 'invalid_client', number: 7000216, status: 401, text: 'client_assertion or client_secret is required for the client_credentials grant type.' },
  'secret-wrong': { error: 'invalid_client', number: 7000215, status: 401, text: 'Invalid client secret provided.' },
  'assertion-invalid': { error: 'invalid_client', number: 700027, status: 401, text: 'The certificate with identifier used to sign the client assertion is not registered on application.' },
  'assertion-expired': { error: 'invalid_client', number: 700024, status: 401, text: 'Client assertion is not within its valid time range.' },
  'assertion-audience': { error: 'invalid_client', number: 700023, status: 401, text: 'Client assertion audience claim does not match Realm issuer.' },
  'assertion-app': { error: 'invalid_client', number: 700021, status: 401, text: 'Client assertion application identifier does not match client_id parameter.' },
  'scope-malformed': { error: 'invalid_scope', number: 70011, status: 400, text: 'The provided value for the input parameter scope is not valid.' },
  'scope-not-default': { error: 'invalid_scope', number: 1002012, status: 400, text: 'The scope of a client credential flow must end in /.default.' },
  'person-unknown': { error: 'invalid_grant', number: 50034, status: 400, text: 'The user account does not exist in the directory.' },
  'person-disabled': { error: 'invalid_grant', number: 50057, status: 400, text: 'The user account is disabled.' },
  'tenant-unknown': { error: 'invalid_request', number: 90002, status: 400, text: 'The tenant was not found.' },
  'grant-unsupported': { error: 'unsupported_grant_type', number: 70003, status: 400, text: 'The app requested an unsupported grant type.' },
  'parameter-missing': { error: 'invalid_request', number: 900144, status: 400, text: 'The request body lacks a required parameter.' },
} as const satisfies Record<string, EntraFault>;

export type EntraFaultName = keyof typeof FAULTS;

/** A token that Entra does not issue, with the words its token endpoint answers. */
export class EntraError extends Error {
  readonly error: OAuthError;
  readonly suberror: string | null;
  readonly number: number;
  /** The HTTP status of the answer. */
  readonly status: number;

  constructor(readonly fault: EntraFaultName) {
    const found: EntraFault = FAULTS[fault];
    super(`AADSTS${found.number}: ${found.text}`);
    this.name = 'EntraError';
    this.error = found.error;
    this.suberror = found.suberror ?? null;
    this.number = found.number;
    this.status = found.status;
  }
}
