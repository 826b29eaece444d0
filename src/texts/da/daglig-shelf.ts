import { aendringerDa } from './aendringer';
import { handleplanDa } from './handleplan';
import { mindetDa } from './mindet';
import { mineDa } from './mine';
import { paamindelseDa } from './paamindelse';
import { statusformDa } from './statusform';
import { planredigeringDa } from './planredigering';
import { redigeringDa } from './redigering';
import { specialomraaderDa } from './specialomraader';
import { strategienDa } from './strategien';
import { tavseDa } from './tavse';
import { verdensmaalDa } from './verdensmaal';

/** What everybody's pages, panel and form say in Danish. */
export const dagligShelfDa = { ...aendringerDa, ...handleplanDa, ...mindetDa, ...mineDa, ...paamindelseDa, ...planredigeringDa, ...redigeringDa, ...statusformDa, ...specialomraaderDa, ...strategienDa, ...tavseDa, ...verdensmaalDa } as const;
