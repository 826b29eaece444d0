import { element } from './dom/element';
import type { HostTexts } from './host-texts';
import type { PageLife } from './messages/app-initialization';
import type { TabFrame } from './tab-frame';
import { isValidDomain } from './valid-domain';

export interface FrameShellOptions {
  readonly texts: HostTexts;
  readonly appName: string;
  readonly showLoadingIndicator: boolean;
  readonly limitSeconds: number;
  readonly address: string;
  readonly validDomains: readonly string[];
  readonly open: (onLife: (life: PageLife) => void) => TabFrame;
}

/** A framed page with what Teams lays over it: the loading indicator, and the page that says why it failed. */
export interface FrameShell {
  readonly element: HTMLElement;
  /** Null when the address was not allowed. */
  readonly frame: () => TabFrame | null;
  readonly close: () => void;
}

export function openFrameShell(options: FrameShellOptions): FrameShell {
  const { texts } = options;
  const shell = element('div', { class: 'frame-shell' });
  let frame: TabFrame | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function start(): void {
    stop();
    if (isValidDomain(options.address, options.validDomains)) load();
    else fail(texts.failedDomain(hostOf(options.address)));
  }

  function load(): void {
    frame = options.open(onLife);
    shell.replaceChildren(frame.element);
    if (!options.showLoadingIndicator) return;
    shell.append(loadingOverlay(texts.loading(options.appName)));
    timer = setTimeout(() => fail(texts.failedSilent(options.limitSeconds)), options.limitSeconds * 1000);
  }

  function stop(): void {
    clearTimeout(timer);
    frame?.close();
    frame = null;
  }

  function onLife(life: PageLife): void {
    if (life.kind === 'failed') fail(texts.failedSaid(life.message === '' ? life.reason : life.message));
    else shell.querySelector('.loading')?.remove();
    if (life.kind === 'ready') clearTimeout(timer);
  }

  function fail(why: string): void {
    stop();
    shell.replaceChildren(failurePage(texts, options.appName, why, start));
  }

  start();
  return { element: shell, frame: () => frame, close: stop };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

function loadingOverlay(text: string): HTMLElement {
  return element('div', { class: 'loading', role: 'status' }, [element('span', { class: 'spinner', 'aria-hidden': 'true' }), element('span', {}, [text])]);
}

function failurePage(texts: HostTexts, appName: string, why: string, again: () => void): HTMLElement {
  return element('div', { class: 'failure', role: 'alert' }, [
    element('h2', {}, [texts.failedTitle(appName)]),
    element('p', {}, [why]),
    element('button', { type: 'button', class: 'primary', onclick: again }, [texts.again]),
  ]);
}
