import { gitterDa } from './gitter';
import { paamindelserDa } from './paamindelser';
import { statusrunderDa } from './statusrunder';
import { personvaelgerDa } from './personvaelger';
import { aktoererDa } from './aktoerer';
import { vedligeholdDa } from './vedligehold';
import { udenAnsvarligDa } from './uden-ansvarlig';

/** What the pages of whoever keeps strategies say in Danish. */
export const plejeShelfDa = { ...gitterDa, ...paamindelserDa, ...statusrunderDa, ...personvaelgerDa, ...aktoererDa, ...vedligeholdDa, ...udenAnsvarligDa } as const;
