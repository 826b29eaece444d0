import { createPrivateKey, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import * as v from 'valibot';
import { ServiceError } from '../../src/domain/service-error';
import { tabRegistration } from './registrations';

const answerSchema = v.object({ access_token: v.string(), expires_in: v.number() });
const ASSERTION_SECONDS = 300;

/** An app-only token, and when it expires by the embedded clock. */
export interface AppToken {
  readonly token: string;
  readonly expires: Date;
}

export interface AppTokenQuestion {
  readonly tokenUrl: string;
  /** The service's address: Graph's, or the origin of the site. */
  readonly audience: string;
  /** PEM: see app-key.ts. */
  readonly privateKey: string;
}

/** Asks the embedded Entra for a token of Fyrtårn's registration itself, proven by its key as by a certificate. Throws `ServiceError`. */
export async function askAppToken({ tokenUrl, audience, privateKey }: AppTokenQuestion): Promise<AppToken> {
  const now = await embeddedNow(tokenUrl);
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: tabRegistration.appId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await signAssertion(tokenUrl, privateKey, now),
    scope: `${audience}/.default`,
  });
  const answer = await fetch(tokenUrl, { method: 'POST', body: form });
  if (!answer.ok) throw new ServiceError('signed-out', { subject: `HTTP ${answer.status}` });
  const { access_token: token, expires_in: seconds } = v.parse(answerSchema, await answer.json());
  return { token, expires: new Date(now.getTime() + seconds * 1000) };
}

/** What time it is in the embedded Microsoft 365: somebody may have moved its clock. */
export async function embeddedNow(address: string): Promise<Date> {
  const answer = await fetch(address, { method: 'HEAD' });
  return new Date(v.parse(v.string(), answer.headers.get('date')));
}

function signAssertion(tokenUrl: string, privateKey: string, now: Date): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  const { appId } = tabRegistration;
  return new SignJWT({ iss: appId, sub: appId, aud: tokenUrl, jti: randomUUID(), nbf: seconds, exp: seconds + ASSERTION_SECONDS })
    .setProtectedHeader({ alg: 'PS256', typ: 'JWT' })
    .sign(createPrivateKey(privateKey));
}
