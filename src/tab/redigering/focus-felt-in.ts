import { selectCpr } from '../statusform/focus-felt';

/** Moves the focus to a field by its control's name, scrolls it into view, and selects a CPR number in it. */
export function focusFeltIn(form: ParentNode | null, felt: string): void {
  const control = form?.querySelector<HTMLElement>(`[name="${felt}"]:checked`) ?? form?.querySelector<HTMLElement>(`[name="${felt}"]`) ?? form?.querySelector<HTMLElement>(`[data-felt="${felt}"] :is(input, select, textarea, button)`);
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
  if (control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && control.type === 'text')) selectCpr(control);
}
