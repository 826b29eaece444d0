import type { ChannelPlace, HostPlace, MeetingPlace } from '../../host-config';
import { element } from '../dom/element';
import { icon } from '../dom/icon';
import type { HostTexts } from '../host-texts';

export interface PlaceListOptions {
  readonly texts: HostTexts;
  readonly places: readonly HostPlace[];
  readonly current: HostPlace;
  readonly go: (placeId: string) => void;
}

/** The list beside the rail: teams with their channels, or meetings. Empty for the personal app. */
export function placeList({ texts, places, current, go }: PlaceListOptions): readonly Node[] {
  if (current.kind === 'channel') {
    const channels = places.filter((place) => place.kind === 'channel');
    const teams = [...new Set(channels.map((channel) => channel.teamName))];
    return [
      element('h1', {}, [texts.teams]),
      ...teams.flatMap((team) => [
        element('h2', {}, [team]),
        list(channels.filter((channel) => channel.teamName === team), current, go),
      ]),
    ];
  }
  if (current.kind === 'meeting') {
    return [element('h1', {}, [texts.meetings]), list(places.filter((place) => place.kind === 'meeting'), current, go)];
  }
  return [];
}

function list(places: readonly (ChannelPlace | MeetingPlace)[], current: HostPlace, go: (placeId: string) => void): HTMLElement {
  return element('ul', {}, places.map((place) => element('li', {}, [
    element('button', { type: 'button', 'data-place': place.id, 'aria-current': place.id === current.id ? 'page' : 'false', onclick: () => go(place.id) }, [
      place.kind === 'meeting' ? icon('meeting') : element('span', { class: 'hash', 'aria-hidden': 'true' }, ['#']),
      element('span', {}, [place.name]),
    ]),
  ])));
}
