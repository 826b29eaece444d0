/** Redraws a list and gives the focus back to the row with the same `data-id`. */
export function keepFocus(list: HTMLElement, redraw: () => void): void {
  const focused = document.activeElement;
  const id = focused instanceof HTMLElement && list.contains(focused) ? focused.dataset.id : undefined;
  redraw();
  if (id !== undefined) [...list.querySelectorAll<HTMLElement>('[data-id]')].find((row) => row.dataset.id === id)?.focus();
}
