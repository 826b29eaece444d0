import { app } from '@microsoft/teams-js';
import * as v from 'valibot';
import { readTheme, type TeamsTheme } from './teams-theme';

/** Where in Teams the page stands. A chat without a meeting is a group chat. */
export type TeamsPlace =
  | { readonly kind: 'personal' }
  | {
      readonly kind: 'channel';
      readonly channelId: string;
      readonly channelName: string | null;
      /** The Microsoft 365 group behind the team. */
      readonly groupId: string | null;
      /** The channel's own SharePoint site: another than the team's for shared and private channels. */
      readonly siteUrl: string | null;
    }
  | { readonly kind: 'meeting'; readonly meetingId: string; readonly chatId: string | null }
  | { readonly kind: 'chat'; readonly chatId: string };

/** What Teams tells about the page, the place and the person. */
export interface TeamsContext {
  readonly theme: TeamsTheme;
  /** `da-dk`, `en-us`: lower case, as Teams writes it. */
  readonly locale: string;
  /** `content`, `settings`, `sidePanel`, `meetingStage` …; null when Teams says nothing. */
  readonly frameContext: string | null;
  /** `web`, `desktop`, `android`, `ios` … */
  readonly clientType: string;
  /** The tab's entity id; empty while it is being set up. */
  readonly pageId: string;
  /** What a deep link points at inside the tab; may be stale on a second link. */
  readonly subPageId: string | null;
  readonly place: TeamsPlace;
  readonly person: { readonly objectId: string; readonly upn: string | null; readonly tenantId: string | null };
}

const text = v.optional(v.nullable(v.string()), null);
const filled = v.pipe(text, v.transform((value) => (value === '' ? null : value)));

const Wire = v.object({
  app: v.object({
    locale: v.optional(v.string(), ''),
    theme: v.optional(v.string(), 'default'),
    host: v.optional(v.object({ clientType: v.optional(v.string(), 'web') }), {}),
  }),
  page: v.object({ id: v.optional(v.string(), ''), subPageId: filled, frameContext: filled }),
  user: v.optional(v.object({ id: v.optional(v.string(), ''), userPrincipalName: filled, tenant: v.optional(v.object({ id: v.string() })) })),
  channel: v.optional(v.object({ id: v.string(), displayName: filled, ownerGroupId: filled })),
  chat: v.optional(v.object({ id: v.string() })),
  meeting: v.optional(v.object({ id: v.string() })),
  team: v.optional(v.object({ groupId: filled })),
  sharePointSite: v.optional(v.object({ teamSiteUrl: filled })),
});
type Wire = v.InferOutput<typeof Wire>;

/** Reads the context that teams-js gives. Throws a ValiError when it has another shape than teams-js documents. */
export function parseTeamsContext(input: unknown): TeamsContext {
  const wire = v.parse(Wire, input);
  return {
    theme: readTheme(wire.app.theme),
    locale: wire.app.locale,
    frameContext: wire.page.frameContext,
    clientType: wire.app.host.clientType,
    pageId: wire.page.id,
    subPageId: wire.page.subPageId,
    place: readPlace(wire),
    person: { objectId: wire.user?.id ?? '', upn: wire.user?.userPrincipalName ?? null, tenantId: wire.user?.tenant?.id ?? null },
  };
}

function readPlace({ channel, team, meeting, chat, sharePointSite }: Wire): TeamsPlace {
  if (channel) {
    return { kind: 'channel', channelId: channel.id, channelName: channel.displayName, groupId: channel.ownerGroupId ?? team?.groupId ?? null, siteUrl: sharePointSite?.teamSiteUrl ?? null };
  }
  if (meeting) return { kind: 'meeting', meetingId: meeting.id, chatId: chat?.id ?? null };
  if (chat) return { kind: 'chat', chatId: chat.id };
  return { kind: 'personal' };
}

/** Asks Teams for the context as it is now. */
export async function readTeamsContext(): Promise<TeamsContext> {
  return parseTeamsContext(await app.getContext());
}
