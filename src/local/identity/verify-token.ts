import { errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import * as v from 'valibot';
import type { DirectoryPerson } from './directory-person';
import { findByObjectId } from './find-person';
import type { SigningKey } from './signing-key';
import type { TokenClaims, TokenVerifier } from './token-claims';
import { TokenRefusal } from './token-claims';

export interface VerifierOptions {
  readonly issuer: string;
  readonly key: SigningKey;
  readonly people: () => readonly DirectoryPerson[];
  readonly clock: () => Date;
}

const PersonClaims = v.object({ exp: v.number(), oid: v.string(), scp: v.string(), appid: v.string() });
const AppClaims = v.object({ exp: v.number(), appid: v.string(), roles: v.array(v.string()) });

/** So many tokens are remembered: more than people use at a time. */
const MOST_REMEMBERED = 1000;

/**
 * Answers a verifier that checks signature, issuer, audience, lifetime, and that the person may still sign in. A signature is
 * checked once: whoever comes again with the same token is asked only what may have changed since.
 */
export function createTokenVerifier(options: VerifierOptions): TokenVerifier {
  const remembered = new Map<string, JWTPayload>();
  return async (bearer, audience) => {
    if (bearer === '') throw new TokenRefusal('missing');
    const key = `${[audience].flat().join(' ')} ${bearer}`;
    const known = remembered.get(key);
    const payload = known !== undefined && isInForce(known, options.clock()) ? known : await readPayload(options, bearer, audience);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, payload);
    return readClaims(payload, options.people());
  };
}

/** Whether a clock that may be moved either way stands within a token's life. */
function isInForce({ exp = 0, nbf = 0 }: JWTPayload, now: Date): boolean {
  const seconds = Math.floor(now.getTime() / 1000);
  return nbf <= seconds && seconds < exp;
}

async function readPayload({ issuer, key, clock }: VerifierOptions, bearer: string, audience: string | readonly string[]): Promise<JWTPayload> {
  try {
    const verified = await jwtVerify(bearer, key.publicKey, { issuer, audience: [audience].flat(), currentDate: clock(), algorithms: [key.algorithm] });
    return verified.payload;
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return new TokenRefusal('expired');
  if (error instanceof errors.JWTClaimValidationFailed) return new TokenRefusal(error.claim === 'aud' ? 'audience' : 'malformed');
  if (error instanceof errors.JWSSignatureVerificationFailed) return new TokenRefusal('signature');
  if (error instanceof errors.JOSEError) return new TokenRefusal('malformed');
  return error;
}

function readClaims(payload: JWTPayload, people: readonly DirectoryPerson[]): TokenClaims {
  const app = v.safeParse(AppClaims, payload);
  if (app.success) {
    return { kind: 'app', appId: app.output.appid, roles: app.output.roles, scopes: [], expires: new Date(app.output.exp * 1000) };
  }
  const claims = v.safeParse(PersonClaims, payload);
  if (!claims.success) throw new TokenRefusal('malformed');
  const person = findByObjectId(people, claims.output.oid);
  if (!person) throw new TokenRefusal('person-unknown');
  if (!person.accountEnabled) throw new TokenRefusal('person-disabled');
  const scopes = claims.output.scp.split(' ').filter((scope) => scope !== '');
  return { kind: 'person', objectId: person.objectId, upn: person.upn, appId: claims.output.appid, scopes, expires: new Date(claims.output.exp * 1000) };
}
