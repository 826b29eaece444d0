import { gitterDa } from './gitter';
import { paamindelserDa } from './paamindelser';
import { statusrunderDa } from './statusrunder';
import { planredigeringDa } from './planredigering';
import { redigeringDa } from './redigering';
import { personvaelgerDa } from './personvaelger';
import { aktoererDa } from './aktoerer';
import { vedligeholdDa } from './vedligehold';
import { udenAnsvarligDa } from './uden-ansvarlig';

/** What the pages of whoever keeps strategies say in Danish. */
export const plejeShelfDa = { ...gitterDa, ...paamindelserDa, ...statusrunderDa, ...planredigeringDa, ...redigeringDa, ...personvaelgerDa, ...aktoererDa, ...vedligeholdDa, ...udenAnsvarligDa } as const;
