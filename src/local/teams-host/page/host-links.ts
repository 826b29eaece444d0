import { showShareLink } from './chrome/share-link';
import type { HostSession } from './host-session';
import type { HostState } from './host-state';
import { writeHostState } from './host-state';
import type { PagesHost } from './messages/pages';

type Change = (change: Partial<HostState>) => void;

/** Deep links in this host: a link is the host page's own address. */
export function createHostLinks(session: HostSession, change: Change, reopen: () => void): PagesHost {
  return {
    appId: session.config.appId,
    shareLink: ({ subPageId, label }) => showShareLink(session.texts(), label, linkTo(session.state(), subPageId)),
    openOutside: (address) => {
      window.open(address, '_blank', 'noopener');
    },
    navigate: ({ pageId, channelId, subPageId }) => {
      const target = session.config.places.find((place) => isChannel(place, channelId) && session.tabAt(place)?.entityId === pageId);
      if (target && isShown(session.state(), target.id, subPageId)) reopen();
      else if (target) change({ place: target.id, subPageId });
      return target !== undefined;
    },
  };
}

/** A link to what is shown already opens it anew: the visitor may have gone on from there inside the tab. */
function isShown({ place, subPageId }: HostState, placeId: string, wanted: string | null): boolean {
  return place === placeId && subPageId === wanted;
}

function isChannel(place: HostSession['config']['places'][number], channelId: string | null): boolean {
  return channelId === null || (place.kind === 'channel' && place.channelId === channelId);
}

/** Whoever opens the link is themselves, in their own theme: only the place and what it points at are kept. */
function linkTo({ place, lang }: HostState, subPageId: string): string {
  const query = writeHostState({ person: '', place, lang, subPageId, theme: 'default', width: 'wide', fault: 'none', tokenSeconds: null });
  query.delete('person');
  return `${location.origin}/?${query.toString()}`;
}
