import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';
import { toServiceError } from './translate-error';

/** PnPjs keeps the rejecting half of a request's promise under this symbol (its own `RejectOnError` uses it too). */
const REJECT = Symbol.for('Queryable_Reject');

interface Rejecting {
  readonly emit: Readonly<Record<symbol, (error: unknown) => void>>;
}

/** Takes the place of PnPjs's `RejectOnError`: whatever goes wrong reaches the caller as a `ServiceError`. */
export function RejectTranslated(): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.error.replace(function (error) {
      const { emit } = this as unknown as Rejecting; // The symbol is not in PnPjs's types.
      void toServiceError(error).then((translated) => emit[REJECT]?.(translated));
    });
    return instance;
  };
}
