import { app } from '@microsoft/teams-js';
import { hasHost } from './has-host';
import type { TeamsContext } from './teams-context';
import { readTeamsContext } from './teams-context';
import { TimeExceeded, withinTime } from './within-time';

/** Why the page is not in Teams, as far as it can tell. */
export type NotInTeamsReason =
  | 'not-framed' // opened in a browser tab of its own
  | 'silent' // framed, but nobody answered: no Teams, or one that is not on the list of origins
  | 'refused'; // answered in a way that teams-js does not take

export type TeamsStart =
  | { readonly inTeams: true; readonly context: TeamsContext }
  /** `cause` is for the log. */
  | { readonly inTeams: false; readonly reason: NotInTeamsReason; readonly cause?: unknown };

export interface InitializeTeamsOptions {
  /** Origins beside Microsoft's own that may be the host (`http://localhost:5301`), spelt exactly. */
  readonly validOrigins: readonly string[];
  /** teams-js itself would wait a minute. */
  readonly timeoutMs?: number;
  readonly isFramed?: () => boolean;
  /** Teams has answered; what else is to be asked of it may be asked beside the context. */
  readonly onGreeted?: () => void;
}

/** Finds out whether the page is in Teams. Never rejects and never hangs. */
export async function initializeTeams({ validOrigins, timeoutMs = 4000, isFramed = hasHost, onGreeted }: InitializeTeamsOptions): Promise<TeamsStart> {
  if (!isFramed()) return { inTeams: false, reason: 'not-framed' };
  try {
    return { inTeams: true, context: await withinTime(greet(validOrigins, onGreeted), timeoutMs) };
  } catch (error) {
    return error instanceof TimeExceeded ? { inTeams: false, reason: 'silent' } : { inTeams: false, reason: 'refused', cause: error };
  }
}

async function greet(validOrigins: readonly string[], onGreeted?: () => void): Promise<TeamsContext> {
  await app.initialize([...validOrigins]);
  onGreeted?.();
  return readTeamsContext();
}
