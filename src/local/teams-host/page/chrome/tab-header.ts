import type { HostConfig, HostPlace, TabSettings } from '../../host-config';
import { element } from '../dom/element';
import { icon } from '../dom/icon';
import type { HostTexts } from '../host-texts';

export interface TabHeaderOptions {
  readonly texts: HostTexts;
  readonly config: HostConfig;
  readonly place: HostPlace;
  /** The tab of a channel or meeting; null when there is none. */
  readonly tab: TabSettings | null;
  readonly addTab: () => void;
  readonly removeTab: () => void;
}

/** The line above the tab: where one is, and the tabs there. */
export function tabHeader(options: TabHeaderOptions): readonly Node[] {
  const { config, place } = options;
  if (place.kind === 'personal') {
    return [element('img', { src: '/app-icon.png', alt: '', width: '28', height: '28' }), element('h1', {}, [config.appName]), element('span', { class: 'tab-name', 'aria-current': 'page' }, [place.name])];
  }
  const title = element('h1', {}, [place.kind === 'channel' ? `# ${place.name}` : place.name]);
  return [title, options.tab ? ownTab(options, options.tab) : addButton(options)];
}

function addButton({ texts, addTab }: TabHeaderOptions): HTMLElement {
  const button = element('button', { type: 'button', class: 'add-tab', onclick: addTab });
  button.append(icon('add'), texts.addTab);
  return button;
}

function ownTab({ texts, config, addTab, removeTab }: TabHeaderOptions, tab: TabSettings): HTMLElement {
  const menu = element('div', { id: 'tab-menu', class: 'menu small', popover: 'auto' }, [
    element('button', { type: 'button', onclick: closing(addTab) }, [texts.changeTab]),
    element('button', { type: 'button', onclick: closing(removeTab) }, [texts.removeTab]),
  ]);
  function closing(action: () => void): () => void {
    return () => {
      menu.hidePopover();
      action();
    };
  }
  const more = element('button', { type: 'button', class: 'icon-button', popovertarget: menu.id, 'aria-label': texts.tabMenu, title: texts.tabMenu });
  more.append(icon('more'));
  return element('div', { class: 'own-tab' }, [element('span', { class: 'tab-name', 'aria-current': 'page' }, [tab.suggestedDisplayName ?? config.appName]), more, menu]);
}
