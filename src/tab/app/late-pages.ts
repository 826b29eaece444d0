import type { Language } from '../../texts/language';
import type { Side } from './address';
import { lazyPage } from './lazy-page';
import { CARE, DAILY } from './shelves';

/* Everything but the list comes in a later chunk; pages of one kind share theirs, which makes all of them smaller. */
export const MinePage = lazyPage(async () => (await import(/* webpackChunkName: "mine" */ '../mine/mine-page')).MinePage, DAILY);
export const TavsePage = lazyPage(async () => (await import(/* webpackChunkName: "sider" */ '../overblik/tavse-page')).TavsePage, DAILY);
export const StrategienPage = lazyPage(async () => (await import(/* webpackChunkName: "sider" */ '../strategien/strategien-page')).StrategienPage, DAILY);
export const SpecialomraaderPage = lazyPage(async () => (await import(/* webpackChunkName: "sider" */ '../specialomraader/specialomraader-page')).SpecialomraaderPage, DAILY);
export const VerdensmaalPage = lazyPage(async () => (await import(/* webpackChunkName: "sider" */ '../verdensmaal/verdensmaal-page')).VerdensmaalPage, DAILY);
export const VedligeholdPage = lazyPage(async () => (await import(/* webpackChunkName: "pleje" */ '../vedligehold/vedligehold-page')).VedligeholdPage, CARE);
export const GitterPage = lazyPage(async () => (await import(/* webpackChunkName: "pleje" */ '../gitter/fetch-gitter-page')).fetchGitterPage(), CARE);
export const AktoererPage = lazyPage(async () => (await import(/* webpackChunkName: "pleje" */ '../aktoerer/aktoerer-page')).AktoererPage, CARE);
export const UdenAnsvarligPage = lazyPage(async () => (await import(/* webpackChunkName: "pleje" */ '../uden-ansvarlig/uden-ansvarlig-page')).UdenAnsvarligPage, CARE);
export const StatusrunderPage = lazyPage(async () => (await import(/* webpackChunkName: "pleje" */ '../statusrunder/statusrunder-page')).StatusrunderPage, CARE);
export const PaamindelserPage = lazyPage(async () => (await import(/* webpackChunkName: "pleje" */ '../paamindelser/paamindelser-page')).PaamindelserPage, CARE);
export const HandleplanPanel = lazyPage(async () => (await import(/* webpackChunkName: "panel" */ '../handleplan/handleplan-panel')).HandleplanPanel, DAILY);
export const OmraadePanel = lazyPage(async () => (await import(/* webpackChunkName: "panel" */ '../omraade/omraade-panel')).OmraadePanel, DAILY);
export const NewPlanPanel = lazyPage(async () => (await import(/* webpackChunkName: "rettelse" */ '../handleplan/new-plan-panel')).NewPlanPanel, CARE);

/** Fetches the page that is about to be shown, beside the rows it will show. */
export function fetchPage(side: Side, language: Language): void {
  if (side === 'mine') void MinePage.fetch(language);
}
