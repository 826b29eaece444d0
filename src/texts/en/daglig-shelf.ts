import { aendringerEn } from './aendringer';
import { handleplanEn } from './handleplan';
import { mindetEn } from './mindet';
import { mineEn } from './mine';
import { paamindelseEn } from './paamindelse';
import { statusformEn } from './statusform';
import { planredigeringEn } from './planredigering';
import { redigeringEn } from './redigering';
import { specialomraaderEn } from './specialomraader';
import { strategienEn } from './strategien';
import { tavseEn } from './tavse';
import { verdensmaalEn } from './verdensmaal';

/** What everybody's pages, panel and form say in English. */
export const dagligShelfEn = { ...aendringerEn, ...handleplanEn, ...mindetEn, ...mineEn, ...paamindelseEn, ...planredigeringEn, ...redigeringEn, ...statusformEn, ...specialomraaderEn, ...strategienEn, ...tavseEn, ...verdensmaalEn } as const;
