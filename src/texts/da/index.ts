import { aendringerDa } from './aendringer';
import { aktoererDa } from './aktoerer';
import { appDa } from './app';
import { errorsDa } from './errors';
import { gitterDa } from './gitter';
import { handleplanDa } from './handleplan';
import { mindetDa } from './mindet';
import { mineDa } from './mine';
import { opstartDa } from './opstart';
import { overblikDa } from './overblik';
import { paamindelseDa } from './paamindelse';
import { paamindelserDa } from './paamindelser';
import { personvaelgerDa } from './personvaelger';
import { planredigeringDa } from './planredigering';
import { redigeringDa } from './redigering';
import { statusDa } from './status';
import { statusrunderDa } from './statusrunder';
import { statusformDa } from './statusform';
import { specialomraaderDa } from './specialomraader';
import { strategienDa } from './strategien';
import { udenAnsvarligDa } from './uden-ansvarlig';
import { udvalgDa } from './udvalg';
import { vedligeholdDa } from './vedligehold';
import { verdensmaalDa } from './verdensmaal';

/** Every text of the screen in Danish. */
export const da = { ...aendringerDa, ...appDa, ...errorsDa, ...gitterDa, ...handleplanDa, ...mindetDa, ...mineDa, ...opstartDa, ...overblikDa, ...paamindelseDa, ...paamindelserDa, ...statusrunderDa, ...planredigeringDa, ...redigeringDa, ...statusDa, ...statusformDa, ...personvaelgerDa, ...specialomraaderDa, ...strategienDa, ...verdensmaalDa, ...udvalgDa, ...aktoererDa, ...vedligeholdDa, ...udenAnsvarligDa } as const;
