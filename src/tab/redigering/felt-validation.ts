import type { Translate } from '../../texts/translate';
import type { Feltfejl } from './feltfejl';

/** A field's fault as Fluent's `Field` wants it; nothing without one. */
export function feltValidation(fault: Feltfejl | undefined, t: Translate): { readonly validationState?: 'error'; readonly validationMessage?: string } {
  return fault === undefined ? {} : { validationState: 'error', validationMessage: t(fault.key, fault.parameters) };
}
