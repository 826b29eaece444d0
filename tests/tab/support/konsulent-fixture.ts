import type { CurrentPerson } from '../../../src/domain/ports/current-person';
import { employeeFixture } from './fake-services';

/** A strategikonsulent: may edit everything. */
export function konsulentFixture(): CurrentPerson {
  return { ...employeeFixture(), mayEditPlans: true };
}
