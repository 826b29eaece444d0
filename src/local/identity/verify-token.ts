import { errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import * as v from 'valibot';
import type { DirectoryPerson } from './directory-person';
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

/** Answers a verifier that checks signature, issuer, audience, lifetime, and that the person may still sign in. */
export function createTokenVerifier(options: VerifierOptions): TokenVerifier {
  return async (bearer, audience) => {
    if (bearer === '') throw new TokenRefusal('missing');
    const payload = await readPayload(options, bearer, audience);
    return readClaims(payload, options.people());
  };
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
  const person = people.find(({ objectId }) => objectId === claims.output.oid);
  if (!person) throw new TokenRefusal('person-unknown');
  if (!person.accountEnabled) throw new TokenRefusal('person-disabled');
  const scopes = claims.output.scp.split(' ').filter((scope) => scope !== '');
  return { kind: 'person', objectId: person.objectId, upn: person.upn, appId: claims.output.appid, scopes, expires: new Date(claims.output.exp * 1000) };
}
