import { element } from './dom/element';
import type { FrameShell } from './frame-shell';
import type { Theme } from './host-state';

/** The place where tabs are shown: one at a time, the others kept hidden as long as they can be resumed. */
export interface Stage {
  readonly element: HTMLElement;
  /** Shows the tab with this key, resumed if it was kept, opened otherwise. */
  readonly show: (key: string, open: () => FrameShell) => Promise<void>;
  /** Shows something that is no tab. */
  readonly showNote: (note: HTMLElement) => Promise<void>;
  readonly changeTheme: (theme: Theme) => void;
  /** Tells every open tab that the context has changed; answers whether all of them listened. */
  readonly changeContext: () => boolean;
  /** Whether no tab is open. */
  readonly isEmpty: () => boolean;
  /** Closes every tab: another person. */
  readonly clear: () => void;
}

export function createStage(): Stage {
  const stage = element('div', { class: 'stage' });
  const shells = new Map<string, FrameShell>();
  let current: string | null = null;
  let turn = 0;

  /** Answers whether the visitor is still on the way to the same place: leaving may take a while. */
  async function leaveForNext(): Promise<boolean> {
    turn += 1;
    const mine = turn;
    await leave();
    stage.querySelector('.note')?.remove();
    return mine === turn;
  }

  async function leave(): Promise<void> {
    const key = current;
    current = null;
    const shell = key === null ? undefined : shells.get(key);
    if (key === null || !shell) return;
    shell.element.hidden = true;
    const keep = await shell.frame()?.suspend();
    if (keep !== true && !isShown(key)) drop(key);
  }

  /** The visitor may have come back while the page was being left. */
  function isShown(key: string): boolean {
    return current === key;
  }

  function drop(key: string): void {
    shells.get(key)?.close();
    shells.get(key)?.element.remove();
    shells.delete(key);
  }

  return {
    element: stage,
    show: async (key, open) => {
      if (!(await leaveForNext())) return;
      current = key;
      const kept = shells.get(key);
      const shell = kept ?? open();
      shells.set(key, shell);
      if (!kept) stage.append(shell.element);
      shell.element.hidden = false;
      if (kept) kept.frame()?.resume();
    },
    showNote: async (note) => {
      if (!(await leaveForNext())) return;
      note.classList.add('note');
      stage.append(note);
    },
    changeTheme: (theme) => {
      for (const shell of shells.values()) shell.frame()?.changeTheme(theme);
    },
    changeContext: () => [...shells.values()].every((shell) => shell.frame()?.changeContext() === true),
    isEmpty: () => shells.size === 0,
    clear: () => {
      for (const key of [...shells.keys()]) drop(key);
      current = null;
    },
  };
}
