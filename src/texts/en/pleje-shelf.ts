import { gitterEn } from './gitter';
import { paamindelserEn } from './paamindelser';
import { statusrunderEn } from './statusrunder';
import { personvaelgerEn } from './personvaelger';
import { aktoererEn } from './aktoerer';
import { vedligeholdEn } from './vedligehold';
import { udenAnsvarligEn } from './uden-ansvarlig';

/** What the pages of whoever keeps strategies say in English. */
export const plejeShelfEn = { ...gitterEn, ...paamindelserEn, ...statusrunderEn, ...personvaelgerEn, ...aktoererEn, ...vedligeholdEn, ...udenAnsvarligEn } as const;
