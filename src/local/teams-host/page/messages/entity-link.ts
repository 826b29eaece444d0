import * as v from 'valibot';

const Context = v.looseObject({ subEntityId: v.optional(v.string()), channelId: v.optional(v.string()) });

/** A page of an app that a Teams deep link points at. */
export interface EntityLink {
  readonly appId: string;
  readonly pageId: string;
  readonly channelId: string | null;
  readonly subPageId: string | null;
}

/** Reads `https://teams.microsoft.com/l/entity/<app>/<page>?context={…}`; null for any other link. */
export function readEntityLink(link: string): EntityLink | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  const [, kind, what, appId, pageId] = url.pathname.split('/');
  if (url.hostname !== 'teams.microsoft.com' || kind !== 'l' || what !== 'entity' || !appId || !pageId) return null;
  const { channelId = null, subEntityId = null } = readContext(url.searchParams.get('context'));
  return { appId: decodeURIComponent(appId), pageId: decodeURIComponent(pageId), channelId, subPageId: subEntityId };
}

function readContext(json: string | null): v.InferOutput<typeof Context> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Context), json);
  return parsed.success ? parsed.output : {};
}
