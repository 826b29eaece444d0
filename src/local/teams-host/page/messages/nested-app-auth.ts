import * as v from 'valibot';
import type { MessageFamily } from './message-family';

const BridgeRequest = v.looseObject({
  messageType: v.literal('NestedAppAuthRequest'),
  method: v.picklist(['GetInitContext', 'GetToken', 'GetTokenPopup']),
  requestId: v.string(),
  tokenParams: v.optional(v.looseObject({ clientId: v.string(), scope: v.string() })),
});
type BridgeRequest = v.InferOutput<typeof BridgeRequest>;

/** The account as MSAL keeps it. */
export interface BridgeAccount {
  readonly homeAccountId: string;
  readonly localAccountId: string;
  readonly tenantId: string;
  readonly environment: string;
  readonly username: string;
  readonly name: string;
}

export type TokenAnswer =
  | { readonly kind: 'token'; readonly accessToken: string; readonly idToken: string; readonly expiresIn: number; readonly scope: string }
  | { readonly kind: 'refusal'; readonly status: BridgeStatus; readonly code: string; readonly subError: string; readonly description: string }
  /** The host that never answers. */
  | { readonly kind: 'silence' };

export type BridgeStatus = 'USER_INTERACTION_REQUIRED' | 'USER_CANCEL' | 'PERSISTENT_ERROR' | 'TRANSIENT_ERROR' | 'ACCOUNT_UNAVAILABLE';

export interface TokenQuestion {
  readonly clientId: string;
  /** As asked, separated by spaces, each with its service's address. */
  readonly scope: string;
  /** True when the person may be shown something. */
  readonly interactive: boolean;
}

export interface NestedAuthHost {
  readonly account: () => BridgeAccount;
  readonly askToken: (question: TokenQuestion) => Promise<TokenAnswer>;
  /** Whether the host stays silent from the very first request on. */
  readonly silent: () => boolean;
}

type Body = Readonly<Record<string, unknown>> | null;

/**
 * MSAL's nested bridge: requests come as JSON in `data`, answers go back as
 * JSON in the second argument.
 */
export function nestedAppAuthMessages(host: NestedAuthHost): MessageFamily {
  return {
    'nestedAppAuth.execute': async ({ data }) => {
      const request = v.safeParse(v.pipe(v.string(), v.parseJson(), BridgeRequest), data);
      if (!request.success || host.silent()) return null;
      const body = await answerRequest(host, request.output);
      if (body === null) return null;
      return [null, JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.output.requestId, ...body })];
    },
  };
}

async function answerRequest(host: NestedAuthHost, request: BridgeRequest): Promise<Body> {
  if (request.method === 'GetInitContext') return initContext(host.account());
  if (!request.tokenParams) return { success: false, error: { status: 'PERSISTENT_ERROR', code: 'invalid_request' } };
  const { clientId, scope } = request.tokenParams;
  const answer = await host.askToken({ clientId, scope, interactive: request.method === 'GetTokenPopup' });
  return tokenBody(answer, host.account());
}

function initContext({ homeAccountId, environment, tenantId }: BridgeAccount): Body {
  return {
    success: true,
    initContext: { sdkName: 'embedded-host', sdkVersion: '1.0.0', capabilities: { queryAccount: false }, accountContext: { homeAccountId, environment, tenantId } },
  };
}

function tokenBody(answer: TokenAnswer, account: BridgeAccount): Body {
  if (answer.kind === 'silence') return null;
  if (answer.kind === 'refusal') {
    const { status, code, subError, description } = answer;
    return { success: false, error: { status, code, subError, description } };
  }
  const { accessToken, idToken, expiresIn, scope } = answer;
  return { success: true, account, token: { access_token: accessToken, id_token: idToken, expires_in: expiresIn, scope, properties: null } };
}
