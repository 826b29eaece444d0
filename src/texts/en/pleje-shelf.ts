import { gitterEn } from './gitter';
import { paamindelserEn } from './paamindelser';
import { statusrunderEn } from './statusrunder';
import { planredigeringEn } from './planredigering';
import { redigeringEn } from './redigering';
import { personvaelgerEn } from './personvaelger';
import { aktoererEn } from './aktoerer';
import { vedligeholdEn } from './vedligehold';
import { udenAnsvarligEn } from './uden-ansvarlig';

/** What the pages of whoever keeps strategies say in English. */
export const plejeShelfEn = { ...gitterEn, ...paamindelserEn, ...statusrunderEn, ...planredigeringEn, ...redigeringEn, ...personvaelgerEn, ...aktoererEn, ...vedligeholdEn, ...udenAnsvarligEn } as const;
