/** What a link points at: a handleplan by its item id, or a whole view of the tab by its address (`side=alle&mine=ja`). */
export type LinkTarget = { readonly handleplanId: number } | { readonly visning: string };

export type DeepLinkParts = LinkTarget & {
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
};

const SUB_PAGE = /^(handleplan|visning)\/(.+)$/;

function partsOf(target: LinkTarget): readonly [string, string] {
  return 'visning' in target ? ['visning', target.visning] : ['handleplan', String(target.handleplanId)];
}

/** The target as a sub page id: `handleplan/12`, `visning/side=alle&mine=ja`. */
export function subPageIdOf(target: LinkTarget): string {
  return partsOf(target).join('/');
}

/** The tab's own address with the target in its query: Teams may hand a tab a stale sub page id. */
export function webUrlOf(webUrl: string, target: LinkTarget): string {
  const url = new URL(webUrl);
  url.searchParams.delete('handleplan');
  url.searchParams.delete('visning');
  url.searchParams.set(...partsOf(target));
  return url.href;
}

/** A link that opens the tab in Teams at one handleplan or view. */
export function buildDeepLink(parts: DeepLinkParts): string {
  const { appId, pageId, webUrl, label, channelId } = parts;
  const url = new URL(`https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${encodeURIComponent(pageId)}`);
  const context = channelId ? { subEntityId: subPageIdOf(parts), channelId } : { subEntityId: subPageIdOf(parts) };
  url.searchParams.set('webUrl', webUrlOf(webUrl, parts));
  url.searchParams.set('label', label);
  url.searchParams.set('context', JSON.stringify(context));
  return url.href;
}

function toTarget(kind: string | undefined, text: string | undefined): LinkTarget | null {
  if (text === undefined || text === '') return null;
  if (kind === 'visning') return { visning: text };
  const handleplanId = Number(text);
  return kind === 'handleplan' && Number.isSafeInteger(handleplanId) && handleplanId > 0 ? { handleplanId } : null;
}

/** What the page should open: the sub page id that Teams gives, otherwise the page's own query. Null for neither. */
export function readLinkTarget(subPageId: string | null, query: string): LinkTarget | null {
  const [, kind, text] = SUB_PAGE.exec(subPageId ?? '') ?? [];
  const parameters = new URLSearchParams(query);
  return toTarget(kind, text) ?? toTarget('handleplan', parameters.get('handleplan') ?? '') ?? toTarget('visning', parameters.get('visning') ?? '');
}
