import type { Aktoer } from '../aktoer/aktoer';
import type { Person } from '../aktoer/person';
import type { Planstatus } from '../status/planstatus';
import type { Ansvar } from '../strategi/ansvar';
import type { Forelaeggelse } from '../strategi/forelaeggelse';
import type { Handleplan } from '../strategi/handleplan';
import type { Omraade } from '../strategi/omraade';
import type { Relation } from '../strategi/relation';
import type { Strategi } from '../strategi/strategi';

/** Everything the screens need before a single handleplan is opened: one reading of the lists. */
export interface Overblik {
  readonly strategier: readonly Strategi[];
  readonly omraader: readonly Omraade[];
  readonly handleplaner: readonly Handleplan[];
  readonly ansvar: readonly Ansvar[];
  readonly aktoerer: readonly Aktoer[];
  readonly relationer: readonly Relation[];
  readonly forelaeggelser: readonly Forelaeggelse[];
  readonly planstatus: readonly Planstatus[];
  readonly personer: readonly Person[];
}
