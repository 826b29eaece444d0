import { chainIdOf } from '../domain/paamindelse/chain-id';
import { type Besked, BudFejl } from '../domain/ports/bud';
import { busyFejl, type GraphCaller } from './graph-post';

/** Which Teams app notifies, and where. */
export interface ActivityOptions {
  /** The Teams app's id in the manifest. */
  readonly teamsAppId: string;
  /** The team whose members are reminded (`TeamsActivity.Send.Group` is enough); null: each person by themself. */
  readonly teamId: string | null;
  /** The link in Teams that opens the tab at a view. */
  readonly linkTo: (visning: string, label: string) => string;
}

/** Graph shows so many characters of a preview. */
const PREVIEW = 150;

/** What the manifest's activity types say, by the kind of message. */
function activityOf({ slags }: Besked): { readonly activityType: string; readonly templateParameters: readonly { readonly name: string; readonly value: string }[] } {
  switch (slags.kind) {
    case 'en': return { activityType: 'statusMangler', templateParameters: [{ name: 'handleplan', value: slags.handleplan }] };
    case 'flere': return { activityType: 'flereStatusMangler', templateParameters: [{ name: 'antal', value: String(slags.antal) }] };
    case 'leder': return { activityType: 'overblikTilLeder', templateParameters: [{ name: 'antal', value: String(slags.antal) }] };
  }
}

function shortened(text: string): string {
  return text.length <= PREVIEW ? text : `${text.slice(0, PREVIEW - 1)}…`;
}

/** The body as JSON; `chainId` is a number of 64 bits, which only text can hold exactly. */
export function notificationBody(besked: Besked, upn: string, { teamsAppId, teamId, linkTo }: ActivityOptions): string {
  const body = JSON.stringify({
    topic: { source: 'text', value: shortened(besked.saetning), webUrl: linkTo(besked.visning, besked.saetning) },
    ...activityOf(besked),
    previewText: { content: shortened(besked.saetning) },
    teamsAppId,
    ...(teamId !== null && { recipient: { '@odata.type': 'microsoft.graph.aadUserNotificationRecipient', userId: upn } }),
  });
  return `${body.slice(0, -1)},"chainId":${chainIdOf(besked.noegle)}}`;
}

/**
 * One notification to one person's activity feed; the same key again replaces it. Throws `BudFejl`: `ikke-installeret` on 403 (not installed, not
 * in the team, account disabled, or not permitted: Graph's code is the same), `ukendt-modtager` on 404.
 * https://learn.microsoft.com/graph/teams-send-activityfeednotifications
 */
export async function sendNotification(call: GraphCaller, upn: string, besked: Besked, options: ActivityOptions): Promise<void> {
  const path = options.teamId === null ? `/users/${encodeURIComponent(upn)}/teamwork/sendActivityNotification` : `/teams/${encodeURIComponent(options.teamId)}/sendActivityNotification`;
  const response = await call({ method: 'POST', path, body: notificationBody(besked, upn, options) });
  if (response.ok) return;
  const busy = await busyFejl(response);
  if (busy !== null) throw busy;
  if (response.status === 403) throw new BudFejl('ikke-installeret', false);
  throw response.status === 404 ? new BudFejl('ukendt-modtager', false) : new BudFejl('afvist', false);
}
