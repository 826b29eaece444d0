/** The handleplan that a link points at. */
export interface LinkTarget {
  /** The handleplan's item id in the list. */
  readonly handleplanId: number;
}

export interface DeepLinkParts extends LinkTarget {
  /** The Teams app's id in the manifest. */
  readonly appId: string;
  /** The tab's entity id. */
  readonly pageId: string;
  /** The tab's own address, with its query; it opens outside Teams, and carries the target too. */
  readonly webUrl: string;
  /** Shown by Teams while the link opens. */
  readonly label: string;
  /** Set for a tab in a channel. */
  readonly channelId?: string | null;
}

const QUERY_NAME = 'handleplan';
const SUB_PAGE = /^handleplan\/(\d+)$/;

/** The target as a sub page id. */
export function subPageIdOf({ handleplanId }: LinkTarget): string {
  return `handleplan/${handleplanId}`;
}

/** The tab's own address with the target in its query: Teams may hand a tab a stale sub page id. */
export function webUrlOf(webUrl: string, { handleplanId }: LinkTarget): string {
  const url = new URL(webUrl);
  url.searchParams.set(QUERY_NAME, String(handleplanId));
  return url.href;
}

/** A link that opens the tab in Teams at one handleplan. */
export function buildDeepLink(parts: DeepLinkParts): string {
  const { appId, pageId, webUrl, label, channelId } = parts;
  const url = new URL(`https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${encodeURIComponent(pageId)}`);
  const context = channelId ? { subEntityId: subPageIdOf(parts), channelId } : { subEntityId: subPageIdOf(parts) };
  url.searchParams.set('webUrl', webUrlOf(webUrl, parts));
  url.searchParams.set('label', label);
  url.searchParams.set('context', JSON.stringify(context));
  return url.href;
}

/** What the page should open: the sub page id that Teams gives, otherwise the page's own query. Null for neither. */
export function readLinkTarget(subPageId: string | null, query: string): LinkTarget | null {
  const text = SUB_PAGE.exec(subPageId ?? '')?.[1] ?? new URLSearchParams(query).get(QUERY_NAME);
  const handleplanId = Number(text);
  return text !== null && Number.isSafeInteger(handleplanId) && handleplanId > 0 ? { handleplanId } : null;
}
