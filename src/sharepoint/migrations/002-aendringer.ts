import type { Migration } from './migration';

/** The list that tells who changed what; there is nothing to fill it from. */
export const AENDRINGSLOG: Migration = {
  number: 2,
  name: 'aendringer',
  adds: {
    Aendringer: ['Noegle', 'Art', 'Posttype', 'PostId', 'StrategiId', 'OmraadeId', 'HandleplanId', 'Felter'],
  },
};
