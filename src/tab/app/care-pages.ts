/** The pages of whoever keeps strategies right, in one chunk. */
export { VedligeholdPage } from '../vedligehold/vedligehold-page';
export { fetchGitterPage } from '../gitter/fetch-gitter-page';
export { AktoererPage } from '../aktoerer/aktoerer-page';
export { UdenAnsvarligPage } from '../uden-ansvarlig/uden-ansvarlig-page';
export { StatusrunderPage } from '../statusrunder/statusrunder-page';
export { PaamindelserPage } from '../paamindelser/paamindelser-page';
export { NewPlanPanel } from '../handleplan/new-plan-panel';
