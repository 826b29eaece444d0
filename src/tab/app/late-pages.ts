import type { Language } from '../../texts/language';
import type { Side } from './address';
import { lazyPage } from './lazy-page';
import { CARE, DAILY } from './shelves';

/* Everything but the list comes later, in two chunks as in two shelves of texts: everybody's pages, and those that keep strategies right. */
export const MinePage = lazyPage(async () => (await import(/* webpackChunkName: "daglig" */ './daily-pages')).MinePage, DAILY);
export const TavsePage = lazyPage(async () => (await import(/* webpackChunkName: "daglig" */ './daily-pages')).TavsePage, DAILY);
export const StrategienPage = lazyPage(async () => (await import(/* webpackChunkName: "daglig" */ './daily-pages')).StrategienPage, DAILY);
export const SpecialomraaderPage = lazyPage(async () => (await import(/* webpackChunkName: "daglig" */ './daily-pages')).SpecialomraaderPage, DAILY);
export const VerdensmaalPage = lazyPage(async () => (await import(/* webpackChunkName: "daglig" */ './daily-pages')).VerdensmaalPage, DAILY);
export const VedligeholdPage = lazyPage(async () => (await import(/* webpackChunkName: "pleje" */ './care-pages')).VedligeholdPage, CARE);
export const GitterPage = lazyPage(async () => (await import(/* webpackChunkName: "pleje" */ './care-pages')).fetchGitterPage(), CARE);
export const AktoererPage = lazyPage(async () => (await import(/* webpackChunkName: "pleje" */ './care-pages')).AktoererPage, CARE);
export const UdenAnsvarligPage = lazyPage(async () => (await import(/* webpackChunkName: "pleje" */ './care-pages')).UdenAnsvarligPage, CARE);
export const StatusrunderPage = lazyPage(async () => (await import(/* webpackChunkName: "pleje" */ './care-pages')).StatusrunderPage, CARE);
export const PaamindelserPage = lazyPage(async () => (await import(/* webpackChunkName: "pleje" */ './care-pages')).PaamindelserPage, CARE);
export const HandleplanPanel = lazyPage(async () => (await import(/* webpackChunkName: "daglig" */ './daily-pages')).HandleplanPanel, DAILY);
export const OmraadePanel = lazyPage(async () => (await import(/* webpackChunkName: "daglig" */ './daily-pages')).OmraadePanel, DAILY);
export const NewPlanPanel = lazyPage(async () => (await import(/* webpackChunkName: "pleje" */ './care-pages')).NewPlanPanel, CARE);

/** Fetches the page that is about to be shown, beside the rows it will show. */
export function fetchPage(side: Side, language: Language): void {
  if (side === 'mine') void MinePage.fetch(language);
}
