import type { ListDefinition } from './list-definition';
import { NOEGLE, parentId } from './shared-columns';

/** What a statusrunde looked like when it was closed, in pieces: a note holds some 63,000 characters. Added, never changed. */
export const RUNDEBILLEDER: ListDefinition = {
  address: 'Rundebilleder',
  title: 'Rundebilleder',
  description: 'Statusrundernes billede, som det så ud, da de blev lukket. Rækker tilføjes og ændres aldrig.',
  columns: [
    NOEGLE,
    parentId('RundeId', 'Statusrunde (id)', 'runde'),
    { name: 'Nummer', title: 'Nummer', type: 'number' },
    { name: 'Indhold', title: 'Indhold', type: 'note' },
  ],
};
