import type { OverblikIndex } from '../overblik/index-overblik';
import type { Moede } from '../statusrunde/moede';
import type { Statusrunde } from '../statusrunde/statusrunde';
import type { Indmelding } from './indmelding';
import type { Paamindelse } from './paamindelse';
import type { Paamindelsessvar } from './paamindelsessvar';
import type { Regel } from './regel';

/** Everything that decides who is reminded. */
export interface Paamindelsesgrundlag {
  readonly index: OverblikIndex;
  readonly regler: readonly Regel[];
  readonly runder: readonly Statusrunde[];
  readonly moeder: readonly Moede[];
  readonly log: readonly Paamindelse[];
  readonly svar: readonly Paamindelsessvar[];
  /** The entries since the earliest statusrunde or møde that still counts. */
  readonly indmeldinger: readonly Indmelding[];
}
