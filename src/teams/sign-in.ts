import type { IPublicClientApplication } from '@azure/msal-browser';
import { app, nestedAppAuth } from '@microsoft/teams-js';
import { ServiceError } from '../domain/service-error';
import { msalErrorCode, toSignInError } from './sign-in-error';
import { withinTime } from './within-time';

export interface SignInOptions {
  readonly clientId: string;
  /** `https://login.microsoftonline.com/<tenant>`. */
  readonly authority: string;
  /** How long the host may take for a token it need not ask the person for. */
  readonly silentTimeoutMs?: number;
  /** How long the person may take to answer Teams' dialog. */
  readonly promptTimeoutMs?: number;
  /** Whether the person has just pressed something. After a refusal they are asked again only then: a refresh in the background must not nag. */
  readonly personActed?: () => boolean;
}

export interface TokenOptions {
  /** A new token instead of the one at hand: the service has refused that one. */
  readonly forceRefresh?: boolean;
  /** Fails rather than ask the person for anything. */
  readonly silent?: boolean;
}

/** Tokens of the person who is signed in to Teams. Every failure is a ServiceError. */
export interface SignIn {
  /** A token for scopes of one service (`https://x.sharepoint.com/AllSites.Write`). Asks the person when Teams wants it. */
  readonly getToken: (scopes: readonly string[], options?: TokenOptions) => Promise<string>;
}

/**
 * Signs in through Teams (nested app authentication). Call it after Teams has
 * been initialised; MSAL is loaded with the first token.
 */
export function createSignIn(options: SignInOptions): SignIn {
  const { silentTimeoutMs = 10_000, promptTimeoutMs = 180_000, personActed = hasUserActivation } = options;
  const pending = new Map<string, Promise<string>>();
  let client: Promise<IPublicClientApplication> | null = null;
  let prompting: Promise<unknown> = Promise.resolve();
  let refused: ServiceError | null = null;

  function openClient(): Promise<IPublicClientApplication> {
    client ??= withinTime(createClient(options), silentTimeoutMs).catch((error: unknown) => {
      client = null;
      throw error;
    });
    return client;
  }

  async function acquire(scopes: string[], { forceRefresh, silent }: Required<TokenOptions>): Promise<string> {
    const msal = await openClient();
    try {
      const result = await withinTime(msal.acquireTokenSilent({ scopes, forceRefresh }), silentTimeoutMs);
      return result.accessToken;
    } catch (error) {
      if (silent || !(await needsPerson(error))) throw error;
      return promptInTurn(msal, scopes);
    }
  }

  /** One dialog at a time. */
  function promptInTurn(msal: IPublicClientApplication, scopes: string[]): Promise<string> {
    const turn = prompting.then(() => prompt(msal, scopes));
    prompting = turn.catch(() => undefined);
    return turn;
  }

  async function prompt(msal: IPublicClientApplication, scopes: string[]): Promise<string> {
    if (refused && !personActed()) throw refused;
    try {
      const result = await withinTime(msal.acquireTokenPopup({ scopes }), promptTimeoutMs);
      refused = null;
      return result.accessToken;
    } catch (error) {
      refused = toSignInError(error);
      throw refused;
    }
  }

  function getToken(scopes: readonly string[], { forceRefresh = false, silent = false }: TokenOptions = {}): Promise<string> {
    const keyWhere = (isSilent: boolean) => `${[...scopes].sort().join(' ')} ${forceRefresh} ${isSilent}`;
    const key = keyWhere(silent);
    const running = pending.get(key);
    if (running) return running;
    const ask = () => acquire([...scopes], { forceRefresh, silent });
    const started = (pending.get(keyWhere(true))?.catch(ask) ?? ask()) // A token that is on its way without a question does as well.
      .catch((error: unknown) => {
        throw toSignInError(error);
      })
      .finally(() => pending.delete(key));
    pending.set(key, started);
    return started;
  }

  return { getToken };
}

/** Browsers that do not tell are taken at their best: asking once too often beats never again. */
function hasUserActivation(): boolean {
  return !('userActivation' in navigator) || navigator.userActivation.isActive;
}

/** Without the bridge MSAL would make an ordinary client, which cannot sign anybody in inside a frame. */
async function createClient({ clientId, authority }: SignInOptions): Promise<IPublicClientApplication> {
  if (!app.isInitialized() || !nestedAppAuth.isNAAChannelRecommended()) throw new ServiceError('not-in-teams');
  if (!('nestedAppAuthBridge' in window)) throw new ServiceError('not-in-teams');
  const { createNestablePublicClientApplication, BrowserCacheLocation } = await import(/* webpackChunkName: "msal" */ './msal-client');
  // Tokens stay in memory: a frame's storage is shared by all who use the browser.
  return createNestablePublicClientApplication({ auth: { clientId, authority }, cache: { cacheLocation: BrowserCacheLocation.MemoryStorage } });
}

async function needsPerson(error: unknown): Promise<boolean> {
  const { InteractionRequiredAuthError } = await import(/* webpackChunkName: "msal" */ './msal-client');
  return error instanceof InteractionRequiredAuthError || msalErrorCode(error) === 'no_account_error';
}
