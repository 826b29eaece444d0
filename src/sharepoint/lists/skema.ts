import type { ListDefinition } from './list-definition';
import { NOEGLE } from './shared-columns';

/** What set-up knows about the site: migrations run, ids of groups and levels (people may rename both), the lists' fingerprint. */
export const SKEMA: ListDefinition = {
  address: 'Skema',
  title: 'Fyrtårns skema',
  description: 'Listernes version. Skrives kun af opsætningen.',
  columns: [
    NOEGLE,
    { name: 'Nummer', title: 'Nummer', type: 'number', indexed: true },
    { name: 'Aftryk', title: 'Aftryk', type: 'text' },
  ],
};
