import { createLatePart } from '../app/late-part';

/** Search, filters, and what has to be said of the rows: fetched once they stand. That it could not be fetched is said, with another try, above every page. */
export const useListTools = createLatePart(() => import(/* webpackChunkName: "liste" */ '../udvalg/list-tools'), ['liste']);
