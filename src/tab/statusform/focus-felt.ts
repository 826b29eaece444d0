import { findCpr } from '../../domain/cpr/find-cpr';
import type { Statusfelt } from '../../domain/status/statusfelter';

/** The control of a field: every control carries its field's name. A radio group's chosen button comes first. */
function controlOf(form: HTMLFormElement, felt: Statusfelt): HTMLElement | null {
  return form.querySelector<HTMLElement>(`[name="${felt}"]:checked`) ?? form.querySelector<HTMLElement>(`[name="${felt}"]`);
}

/**
 * Moves the focus to a field; where a CPR number stands in it, the number is selected. A field that has the focus
 * already is not scrolled to by `focus()`: the buttons keep the focus where it was, so it may be far above them.
 * `intoView: false` leaves the screen where it stands.
 */
export function focusFelt(form: HTMLFormElement, felt: Statusfelt, intoView = true): void {
  const control = controlOf(form, felt);
  control?.focus({ preventScroll: true });
  if (intoView) control?.scrollIntoView({ block: 'center' });
  if (control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && control.type === 'text')) selectCpr(control);
}

/** Selects the first CPR number of a text, so that one key removes it. */
export function selectCpr(control: HTMLTextAreaElement | HTMLInputElement): void {
  const [first] = findCpr(control.value);
  if (first !== undefined) control.setSelectionRange(first.index, first.index + first.length);
}
