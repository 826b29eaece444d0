import { createLatePart } from '../app/late-part';

/** Search, filters, and what is said where nothing is left: fetched once the rows stand. */
export const useListTools = createLatePart(() => import(/* webpackChunkName: "liste" */ '../udvalg/list-tools'), ['liste']);
