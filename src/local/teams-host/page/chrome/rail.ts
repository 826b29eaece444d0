import type { HostConfig, HostPlace } from '../../host-config';
import { element } from '../dom/element';
import { icon } from '../dom/icon';
import type { HostTexts } from '../host-texts';

export interface RailOptions {
  readonly texts: HostTexts;
  readonly config: HostConfig;
  readonly current: HostPlace;
  readonly go: (placeId: string) => void;
}

/** The rail at the left: one button for the personal app, one for the channels, one for the meetings. */
export function rail({ texts, config, current, go }: RailOptions): readonly Node[] {
  const kinds = [
    { kind: 'personal', text: config.appName, picture: appPicture() },
    { kind: 'channel', text: texts.teams, picture: icon('teams') },
    { kind: 'meeting', text: texts.meetings, picture: icon('meeting') },
  ] as const;
  return kinds.flatMap(({ kind, text, picture }) => {
    const first = config.places.find((place) => place.kind === kind);
    if (!first) return [];
    const isCurrent = current.kind === kind;
    return [element('button', { type: 'button', 'data-kind': kind, 'aria-current': isCurrent ? 'page' : 'false', onclick: () => go(isCurrent ? current.id : first.id) }, [picture, element('span', {}, [text])])];
  });
}

function appPicture(): HTMLElement {
  return element('img', { src: '/app-icon.png', alt: '', width: '24', height: '24' });
}
