import type { HostPerson } from '../host-config';
import type { Fault } from './host-state';
import type { BridgeAccount, BridgeStatus, NestedAuthHost, TokenAnswer, TokenQuestion } from './messages/nested-app-auth';
import type { TokenClientQuestion } from './token-client';

export interface SignInDeskOptions {
  readonly tenantId: string;
  readonly person: () => HostPerson;
  readonly fault: () => Fault;
  readonly tokenSeconds: () => number | null;
  /** Asks the person on the screen; answers whether they go on. */
  readonly confirm: () => Promise<boolean>;
  readonly requestToken: (question: TokenClientQuestion) => Promise<TokenAnswer>;
}

/** Gives out tokens as Teams does for a nested app, with the faults the visitor has switched on. */
export function createSignInDesk(options: SignInDeskOptions): NestedAuthHost {
  const confirmed = new Set<string>();
  return {
    account: () => accountOf(options.person(), options.tenantId),
    silent: () => options.fault() === 'host-silent',
    askToken: async (question) => {
      const { objectId } = options.person();
      const refused = refusalByFault(options.fault(), question, confirmed.has(objectId));
      if (refused) return refused;
      if (question.interactive && !(await options.confirm())) return refusal('USER_CANCEL', 'access_denied', '', 'AADSTS65004: The user declined to consent.');
      if (question.interactive) confirmed.add(objectId);
      return options.requestToken({ ...question, objectId, lifetimeSeconds: options.tokenSeconds() });
    },
  };
}

function refusalByFault(fault: Fault, { interactive }: TokenQuestion, confirmed: boolean): TokenAnswer | null {
  if (fault === 'host-silent') return { kind: 'silence' };
  if (fault === 'consent-refused') {
    return interactive
      ? refusal('PERSISTENT_ERROR', 'access_denied', '', 'AADSTS90094: The grant requires admin permission.')
      : refusal('USER_INTERACTION_REQUIRED', 'invalid_grant', 'consent_required', 'AADSTS65001: The user or administrator has not consented to use the application.');
  }
  if (fault === 'interaction-required' && !interactive && !confirmed) {
    return refusal('USER_INTERACTION_REQUIRED', 'interaction_required', 'basic_action', 'AADSTS50076: The user must sign in again.');
  }
  return null;
}

function refusal(status: BridgeStatus, code: string, subError: string, description: string): TokenAnswer {
  return { kind: 'refusal', status, code, subError, description };
}

function accountOf({ objectId, upn, displayName }: HostPerson, tenantId: string): BridgeAccount {
  return {
    homeAccountId: `${objectId}.${tenantId}`,
    localAccountId: objectId,
    tenantId,
    environment: 'login.microsoftonline.com',
    username: upn,
    name: displayName,
  };
}
