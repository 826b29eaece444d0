import type { SPFI } from '@pnp/sp';
import type { ServiceErrorKind } from '../../domain/service-error';
import type { SetUpStep } from './set-up-report';

/** One thing to do to a site: planned from what is there, said in the report, run in a batch with others. */
export interface Operation {
  readonly step: SetUpStep;
  readonly subject: string;
  readonly run: (batched: SPFI) => Promise<unknown>;
  /** Refusals that mean it was done before, as when a POST is sent again after a 503. */
  readonly tolerates?: readonly ServiceErrorKind[];
}
