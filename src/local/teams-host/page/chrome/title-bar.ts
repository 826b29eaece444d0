import type { HostConfig, HostPerson } from '../../host-config';
import { element } from '../dom/element';
import type { HostState } from '../host-state';
import type { HostTexts } from '../host-texts';
import { personMenu } from './person-menu';
import { viewMenu } from './view-menu';

export interface TitleBarOptions {
  readonly texts: HostTexts;
  readonly config: HostConfig;
  readonly state: HostState;
  readonly person: HostPerson;
  readonly change: (change: Partial<HostState>) => void;
  /** What follows the clock, the feed and the mail. */
  readonly tools: readonly HTMLElement[];
}

/** The bar at the top: whose house this is, the view, and who the visitor is. */
export function titleBar({ texts, config, state, person, change, tools }: TitleBarOptions): readonly Node[] {
  return [
    element('span', { class: 'organisation' }, [config.organisation]),
    element('span', { class: 'host-note', title: texts.hostNote }, [texts.hostName]),
    element('div', { class: 'title-tools' }, [
      ...tools,
      viewMenu({ texts, state, change }),
      personMenu({ texts, people: config.people, current: person, choose: (upn) => change({ person: upn }) }),
    ]),
  ];
}
