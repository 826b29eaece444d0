import * as v from 'valibot';
import type { EntityLink } from './entity-link';
import { readEntityLink } from './entity-link';
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
  return goTo(host, { appId, pageId, channelId, subPageId });
}

function goTo(host: PagesHost, { appId, pageId, channelId, subPageId }: EntityLink): readonly unknown[] {
  if (appId !== host.appId) return [false, 'The app is not installed.'];
  return host.navigate({ pageId, channelId, subPageId }) ? [true] : [false, 'The page was not found.'];
}

/** A link into this app is followed here; any other opens outside, if it is a web address. */
function executeDeepLink(host: PagesHost, link: string): readonly unknown[] {
  if (!URL.canParse(link)) return [false, 'Invalid link.'];
  const entity = readEntityLink(link);
  if (entity) return goTo(host, entity);
  const url = new URL(link);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return [false, 'Invalid link.'];
  host.openOutside(link);
  return [true];
}
