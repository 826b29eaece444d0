import type { da } from '../da/index';
import type { SameKeys } from '../text';
import { aendringerEn } from './aendringer';
import { aktoererEn } from './aktoerer';
import { appEn } from './app';
import { errorsEn } from './errors';
import { gitterEn } from './gitter';
import { handleplanEn } from './handleplan';
import { mindetEn } from './mindet';
import { mineEn } from './mine';
import { opstartEn } from './opstart';
import { overblikEn } from './overblik';
import { paamindelseEn } from './paamindelse';
import { paamindelserEn } from './paamindelser';
import { personvaelgerEn } from './personvaelger';
import { planredigeringEn } from './planredigering';
import { redigeringEn } from './redigering';
import { statusEn } from './status';
import { statusrunderEn } from './statusrunder';
import { statusformEn } from './statusform';
import { specialomraaderEn } from './specialomraader';
import { strategienEn } from './strategien';
import { udenAnsvarligEn } from './uden-ansvarlig';
import { udvalgEn } from './udvalg';
import { vedligeholdEn } from './vedligehold';
import { verdensmaalEn } from './verdensmaal';

/** Every text of the screen in English; the compiler keeps it complete. */
export const en: SameKeys<typeof da> = { ...aendringerEn, ...appEn, ...errorsEn, ...gitterEn, ...handleplanEn, ...mindetEn, ...mineEn, ...opstartEn, ...overblikEn, ...paamindelseEn, ...paamindelserEn, ...statusrunderEn, ...planredigeringEn, ...redigeringEn, ...statusEn, ...statusformEn, ...personvaelgerEn, ...specialomraaderEn, ...strategienEn, ...verdensmaalEn, ...udvalgEn, ...aktoererEn, ...vedligeholdEn, ...udenAnsvarligEn };
