import * as v from 'valibot';
import type { MessageFamily } from './message-family';

export interface PagesHost {
  readonly appId: string;
  readonly shareLink: (link: { readonly subPageId: string; readonly label: string }) => void;
  /** Answers whether the place was found. */
  readonly navigate: (target: { readonly pageId: string; readonly channelId: string | null; readonly subPageId: string | null }) => boolean;
  readonly openOutside: (address: string) => void;
}

const Navigation = v.looseObject({
  appId: v.string(),
  pageId: v.string(),
  channelId: v.optional(v.string()),
  subPageId: v.optional(v.string()),
});

const DeepLinkContext = v.looseObject({ subEntityId: v.optional(v.string()), channelId: v.optional(v.string()) });

const text = v.fallback(v.string(), '');

/** Deep links: sharing one, going to one, opening any other link. */
export function pagesMessages(host: PagesHost): MessageFamily {
  return {
    shareDeepLink: ({ args: [subPageId, label] }) => {
      host.shareLink({ subPageId: v.parse(text, subPageId), label: v.parse(text, label) });
      return null;
    },
    'pages.navigateToApp': ({ args: [target] }) => navigate(host, target),
    executeDeepLink: ({ args: [link] }) => executeDeepLink(host, v.parse(text, link)),
    setFrameContext: () => null,
  };
}

function navigate(host: PagesHost, input: unknown): readonly unknown[] {
  const target = v.safeParse(Navigation, input);
  if (!target.success) return [false, 'Invalid navigation parameters.'];
  const { appId, pageId, channelId = null, subPageId = null } = target.output;
  if (appId !== host.appId) return [false, 'The app is not installed.'];
  return host.navigate({ pageId, channelId, subPageId }) ? [true] : [false, 'The page was not found.'];
}

/** A link into this app is followed here; any other opens outside, if it is a web address. */
function executeDeepLink(host: PagesHost, link: string): readonly unknown[] {
  if (!URL.canParse(link)) return [false, 'Invalid link.'];
  const url = new URL(link);
  const [, kind, what, appId, pageId] = url.pathname.split('/');
  if (url.hostname === 'teams.microsoft.com' && kind === 'l' && what === 'entity' && appId && pageId) {
    const context = readLinkContext(url.searchParams.get('context'));
    return navigate(host, { appId, pageId: decodeURIComponent(pageId), channelId: context.channelId, subPageId: context.subEntityId });
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return [false, 'Invalid link.'];
  host.openOutside(link);
  return [true];
}

function readLinkContext(json: string | null): v.InferOutput<typeof DeepLinkContext> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), DeepLinkContext), json);
  return parsed.success ? parsed.output : {};
}
