import type { TabSettings } from '../../host-config';
import { element } from '../dom/element';
import type { FrameShell } from '../frame-shell';
import type { HostTexts } from '../host-texts';
import type { TabSettingsHost } from '../messages/tab-settings';
import { modalButton, openModal } from './modal';

export interface SetUpDialogOptions {
  readonly texts: HostTexts;
  readonly title: string;
  readonly validDomains: readonly string[];
  readonly saved: TabSettings | null;
  readonly openShell: (host: TabSettingsHost) => FrameShell;
  readonly save: (settings: TabSettings) => Promise<void>;
}

/** The dialog in which a configurable tab's own page sets it up. */
export function openSetUpDialog(options: SetUpDialogOptions): void {
  const { texts } = options;
  let proposed: TabSettings | null = null;
  const problem = element('p', { class: 'problem', role: 'alert' });
  const saveButton = modalButton(texts.save, 'primary', () => {
    problem.textContent = '';
    shell.frame()?.send('settings.save', [{}]);
  });
  saveButton.disabled = true;

  const shell = options.openShell({
    validDomains: options.validDomains,
    saved: () => options.saved,
    setValidity: (valid) => {
      saveButton.disabled = !valid;
    },
    propose: (settings) => {
      proposed = settings;
    },
    finish: ({ saved, reason }) => void finish(saved, reason),
  });

  async function finish(saved: boolean, reason: string): Promise<void> {
    if (!saved || proposed === null) {
      problem.textContent = texts.saveRefused(saved ? texts.nothingSaved : reason);
      return;
    }
    dialog.close();
    await options.save(proposed);
  }

  const dialog = openModal({
    title: options.title,
    className: 'set-up',
    body: [shell.element, problem],
    buttons: [modalButton(texts.cancel, 'plain', () => dialog.close()), saveButton],
    onClose: () => shell.close(),
  });
}
