import { contentAddress } from './content-address';
import { element } from './dom/element';
import type { CallRecord } from './frame-channel';
import { openFrameChannel } from './frame-channel';
import type { PageLife } from './messages/app-initialization';
import { appInitializationMessages } from './messages/app-initialization';
import type { FrameSituation } from './messages/context';
import { contextMessages, nestedContext } from './messages/context';
import { initializeMessages } from './messages/initialize';
import { lifecycleMessages } from './messages/lifecycle';
import type { MessageFamily } from './messages/message-family';
import type { Theme } from './host-state';

/** How long a page that is being hidden may take to save its things. */
const UNLOAD_LIMIT_MS = 5000;

/** What Teams grants a framed page. */
const SANDBOX = 'allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-pointer-lock allow-scripts allow-same-origin allow-downloads';

export interface TabFrameOptions {
  readonly address: string;
  readonly title: string;
  readonly situation: () => FrameSituation;
  /** Families beyond those that every page has. */
  readonly families: readonly MessageFamily[];
  readonly onLife: (life: PageLife) => void;
  readonly record: (record: CallRecord) => void;
}

/** One framed page of the app, from its first byte until it is closed. */
export interface TabFrame {
  readonly element: HTMLIFrameElement;
  readonly life: () => PageLife;
  readonly changeTheme: (theme: Theme) => void;
  /** Hands the page its context anew, if it asked for that; answers whether it did. */
  readonly changeContext: () => boolean;
  readonly send: (func: string, args: readonly unknown[]) => void;
  /** Hides the page if it can be resumed; answers whether it is worth keeping. */
  readonly suspend: () => Promise<boolean>;
  readonly resume: () => void;
  readonly close: () => void;
}

export function openTabFrame(options: TabFrameOptions): TabFrame {
  const { situation } = options;
  const registered = new Set<string>();
  let life: PageLife = { kind: 'loading' };
  let unloaded: (() => void) | null = null;
  const address = contentAddress(options.address, situation());
  const frame = element('iframe', { src: address, title: options.title, sandbox: SANDBOX, allow: 'clipboard-read; clipboard-write' });

  function tell(next: PageLife): void {
    life = next;
    options.onLife(next);
  }

  const channel = openFrameChannel({
    frame,
    validDomains: situation().config.validDomains,
    record: options.record,
    families: [
      initializeMessages(situation().frameContext, () => situation().clientType),
      contextMessages(situation, (event) => registered.add(event)),
      appInitializationMessages(tell),
      lifecycleMessages(() => unloaded?.()),
      ...options.families,
    ],
  });

  async function suspend(): Promise<boolean> {
    if (!registered.has('load') || !registered.has('beforeUnload')) return false;
    const ready = new Promise<boolean>((resolve) => {
      unloaded = () => resolve(true);
      setTimeout(() => resolve(false), UNLOAD_LIMIT_MS);
    });
    channel.send('beforeUnload', []);
    return ready;
  }

  function resume(): void {
    channel.send('load', [{ entityId: situation().entityId, contentUrl: contentAddress(options.address, situation()) }]);
  }

  return {
    element: frame,
    life: () => life,
    changeTheme: (theme) => {
      if (registered.has('themeChange')) channel.send('themeChange', [theme]);
    },
    changeContext: () => {
      const listens = registered.has('contextChange');
      if (listens) channel.send('contextChange', [nestedContext(situation())]);
      return listens;
    },
    send: channel.send,
    suspend,
    resume,
    close: () => {
      channel.close();
      frame.remove();
    },
  };
}
