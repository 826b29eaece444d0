import type { KeyboardEvent } from 'react';

/**
 * Brings a text field that Tab has come to into sight as a whole. By itself, a browser shows only the line with the
 * caret, and looks neither at the field's frame nor at what covers the foot of the window (`scroll-margin`).
 */
export function revealField({ key, target }: KeyboardEvent): void {
  if (key === 'Tab' && (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) target.scrollIntoView({ block: 'nearest' });
}
