import type { ListDefinition } from './list-definition';
import { NOEGLE, parentId } from './shared-columns';

/**
 * Who changed what in strategies, plans and actors: rows are added, never changed. Author and moment are SharePoint's own
 * columns, `Title` is what the record was called. `HandleplanId` stands on the parts of a plan too.
 */
export const AENDRINGER: ListDefinition = {
  address: 'Aendringer',
  title: 'Ændringer',
  description: 'Hvem der har ændret hvad i strategier, handleplaner og aktører. Rækker tilføjes og ændres aldrig.',
  columns: [
    NOEGLE,
    { name: 'Art', title: 'Hvad der skete', type: 'text' },
    { name: 'Posttype', title: 'Slags', type: 'text' },
    { name: 'PostId', title: 'Rettet række (id)', type: 'number', indexed: true },
    parentId('StrategiId', 'Strategi (id)', 'strategi'),
    parentId('OmraadeId', 'Område (id)', 'omraade'),
    parentId('HandleplanId', 'Handleplan (id)', 'handleplan'),
    { name: 'Felter', title: 'Felter før og efter', type: 'note' },
  ],
};
