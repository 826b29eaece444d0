import { element } from '../dom/element';
import type { HostTexts } from '../host-texts';
import { modalButton, openModal } from './modal';
import { showToast } from './toast';

/** Shows a link to a page inside the tab, ready to be copied. */
export function showShareLink(texts: HostTexts, label: string, address: string): void {
  const field = element('input', { class: 'link-field', readonly: true, value: address, 'aria-label': texts.shareTitle });
  const dialog = openModal({
    title: texts.shareTitle,
    body: [element('p', {}, [label]), field],
    buttons: [
      modalButton(texts.close, 'plain', () => dialog.close()),
      // A browser may refuse the clipboard: then the link stays selected, ready for the keyboard.
      modalButton(texts.copy, 'primary', () => void copy().catch(() => field.select())),
    ],
    onClose: () => undefined,
  });
  field.select();

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(address);
    dialog.close();
    showToast(texts.copied);
  }
}
