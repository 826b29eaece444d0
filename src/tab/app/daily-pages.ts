/** Everybody's pages and panels, in one chunk. */
export { MinePage } from '../mine/mine-page';
export { TavsePage } from '../overblik/tavse-page';
export { StrategienPage } from '../strategien/strategien-page';
export { SpecialomraaderPage } from '../specialomraader/specialomraader-page';
export { VerdensmaalPage } from '../verdensmaal/verdensmaal-page';
export { HandleplanPanel } from '../handleplan/handleplan-panel';
export { OmraadePanel } from '../omraade/omraade-panel';
