import * as v from 'valibot';
import { ServiceError } from '../../src/domain/service-error';
import { scriptRegistration } from './registrations';

const answerSchema = v.object({ access_token: v.string(), expires_in: v.number() });
const RENEW_BEFORE_SECONDS = 300;

/** Asks the embedded Entra for an app-only token, as a script does: client credentials. */
async function askForToken(tokenUrl: string, audience: string): Promise<v.InferOutput<typeof answerSchema>> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: scriptRegistration.appId,
    client_secret: scriptRegistration.secret ?? '',
    scope: `${audience}/.default`,
  });
  const answer = await fetch(tokenUrl, { method: 'POST', body: form });
  if (!answer.ok) throw new ServiceError('signed-out', { subject: `HTTP ${answer.status}` });
  return v.parse(answerSchema, await answer.json());
}

/** A token of the scripts' registration for one site, renewed five minutes before it expires, or when it was refused. */
export function createScriptToken(tokenUrl: string, siteUrl: string): (options?: { readonly forceRefresh?: boolean }) => Promise<string> {
  let token = { text: '', expires: 0 };
  return async ({ forceRefresh = false } = {}) => {
    if (forceRefresh || Date.now() > token.expires) {
      const { access_token: text, expires_in: seconds } = await askForToken(tokenUrl, new URL(siteUrl).origin);
      token = { text, expires: Date.now() + (seconds - RENEW_BEFORE_SECONDS) * 1000 };
    }
    return token.text;
  };
}
