import { element } from '../dom/element';
import type { HostTexts } from '../host-texts';

export interface ModalOptions {
  readonly title: string;
  readonly className?: string;
  readonly body: readonly (Node | string)[];
  readonly buttons: readonly HTMLButtonElement[];
  readonly onClose: () => void;
}

/** Opens a modal dialog at the end of the page; it removes itself when closed. */
export function openModal(options: ModalOptions): HTMLDialogElement {
  const heading = element('h2', { id: `modal-${crypto.randomUUID()}` }, [options.title]);
  const dialog = element('dialog', { class: `modal ${options.className ?? ''}`, 'aria-labelledby': heading.id }, [
    heading,
    element('div', { class: 'modal-body' }, options.body),
    element('div', { class: 'modal-buttons' }, options.buttons),
  ]);
  dialog.addEventListener('close', () => {
    dialog.remove();
    options.onClose();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** A button for a modal's foot. */
export function modalButton(text: string, kind: 'primary' | 'plain', onclick: () => void): HTMLButtonElement {
  return element('button', { type: 'button', class: kind, onclick }, [text]);
}

/** Shows a yes-or-no question; closing it is a no. */
export function askInModal(texts: HostTexts, question: { readonly title: string; readonly text: string; readonly go: string }): Promise<boolean> {
  return new Promise((resolve) => {
    let yes = false;
    const dialog = openModal({
      title: question.title,
      body: [element('p', {}, [question.text])],
      buttons: [
        modalButton(texts.cancel, 'plain', () => dialog.close()),
        modalButton(question.go, 'primary', () => {
          yes = true;
          dialog.close();
        }),
      ],
      onClose: () => resolve(yes),
    });
  });
}
