import { createPublicKey, X509Certificate } from 'node:crypto';
import { decodeProtectedHeader, errors, jwtVerify } from 'jose';
import type { AppRegistration } from './app-registration';
import { EntraError } from './entra-error';

interface Assertion {
  readonly assertion: string;
  readonly audiences: readonly string[];
}

/**
 * Checks a client assertion: signed (RS256 or PS256) with the key of one of
 * the app's certificates, issued by and for the app itself, to this endpoint,
 * not expired. Throws an EntraError.
 * https://learn.microsoft.com/entra/identity-platform/certificate-credentials
 */
export async function checkAssertion(app: AppRegistration, { assertion, audiences }: Assertion, now: Date): Promise<void> {
  const pem = (app.certificates ?? []).find((candidate) => isNamed(candidate, assertion));
  if (pem === undefined) throw new EntraError('assertion-invalid');
  try {
    await jwtVerify(assertion, createPublicKey(pem), {
      algorithms: ['RS256', 'PS256'], issuer: app.appId, subject: app.appId, audience: [...audiences], currentDate: now, requiredClaims: ['exp', 'jti'],
    });
  } catch (error) {
    throw faultOf(error);
  }
}

/** A certificate is named by its thumbprint in the header; a bare public key has none to be named by. */
function isNamed(pem: string, assertion: string): boolean {
  if (!pem.includes('BEGIN CERTIFICATE')) return true;
  const certificate = new X509Certificate(pem);
  const header = readHeader(assertion);
  return header['x5t#S256'] === base64url(certificate.fingerprint256) || header.x5t === base64url(certificate.fingerprint);
}

function readHeader(assertion: string): Readonly<Record<string, unknown>> {
  try {
    return decodeProtectedHeader(assertion);
  } catch {
    throw new EntraError('assertion-invalid'); // not even the form of a JWT
  }
}

/** `AA:BB:…` as the header has it. */
function base64url(fingerprint: string): string {
  return Buffer.from(fingerprint.replaceAll(':', ''), 'hex').toString('base64url');
}

function faultOf(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return new EntraError('assertion-expired');
  if (error instanceof errors.JWTClaimValidationFailed) return new EntraError(CLAIM_FAULTS[error.claim] ?? 'assertion-expired');
  return error instanceof errors.JOSEError ? new EntraError('assertion-invalid') : error;
}

const CLAIM_FAULTS: Readonly<Record<string, 'assertion-audience' | 'assertion-app'>> = { aud: 'assertion-audience', iss: 'assertion-app', sub: 'assertion-app' };
