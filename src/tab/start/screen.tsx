import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { View } from '../app/address';
import { App } from '../app/app';
import { type Appearance, PageFrame } from '../pages/page-frame';
import type { OpenedTab } from './opened-tab';

/** Where everything is drawn: the tab itself, or a page in its place. */
export interface Screen {
  /** `view`: what it shows where the address names nothing. */
  readonly drawApp: (tab: OpenedTab, appearance: Appearance, view: View) => void;
  /** From now on the tab says that a part is missing, and offers to load it anew. */
  readonly offerReload: (reload: () => void) => void;
  readonly drawPage: (appearance: Appearance, content: ReactNode) => void;
}

/** The page's one screen. Whatever is drawn takes the place of what was there. */
export function openScreen(): Screen {
  const root = createRoot(document.getElementById('root') ?? document.body.appendChild(document.createElement('div')));
  let drawn: (onReload?: () => void) => void = () => undefined;
  let app: readonly unknown[] = [];
  let onReload: (() => void) | undefined;
  return {
    drawApp: ({ key, services, store, personCache }, appearance, view) => {
      const next = [store, JSON.stringify([appearance, view])];
      if (next.every((part, at) => part === app[at])) return; // Teams mostly says what the address has said.
      app = next;
      drawn = (reload) => root.render(<App key={`${key.person} ${key.siteUrl}`} services={services} store={store} personCache={personCache} {...appearance} start={view} {...(reload && { onReload: reload })} />);
      drawn(onReload);
    },
    offerReload: (reload) => {
      onReload = reload;
      drawn(reload);
    },
    drawPage: (appearance, content) => {
      app = [];
      root.render(<PageFrame {...appearance}>{content}</PageFrame>);
    },
  };
}
