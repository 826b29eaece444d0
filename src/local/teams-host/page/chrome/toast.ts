import { element } from '../dom/element';

const SHOWN_MS = 4000;

/** Says something for a moment, to eyes and screen readers. */
export function showToast(text: string): void {
  const toast = element('div', { class: 'toast', role: 'status' }, [text]);
  document.body.append(toast);
  setTimeout(() => toast.remove(), SHOWN_MS);
}
