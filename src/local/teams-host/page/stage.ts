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
  /** Closes every tab: another person, another language. */
  readonly clear: () => void;
}

export function createStage(): Stage {
  const stage = element('div', { class: 'stage' });
  const shells = new Map<string, FrameShell>();
  let current: string | null = null;

  async function leave(): Promise<void> {
    const key = current;
    current = null;
    const shell = key === null ? undefined : shells.get(key);
    if (key === null || !shell) return;
    shell.element.hidden = true;
    const keep = await shell.frame()?.suspend();
    if (keep !== true) drop(key);
  }

  function drop(key: string): void {
    shells.get(key)?.close();
    shells.get(key)?.element.remove();
    shells.delete(key);
  }

  function removeNote(): void {
    stage.querySelector('.note')?.remove();
  }

  return {
    element: stage,
    show: async (key, open) => {
      await leave();
      removeNote();
      current = key;
      const kept = shells.get(key);
      const shell = kept ?? open();
      shells.set(key, shell);
      if (!kept) stage.append(shell.element);
      shell.element.hidden = false;
      if (kept) kept.frame()?.resume();
    },
    showNote: async (note) => {
      await leave();
      removeNote();
      note.classList.add('note');
      stage.append(note);
    },
    changeTheme: (theme) => {
      for (const shell of shells.values()) shell.frame()?.changeTheme(theme);
    },
    clear: () => {
      for (const key of [...shells.keys()]) drop(key);
      current = null;
      removeNote();
    },
  };
}
