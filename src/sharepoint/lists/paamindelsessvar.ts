import type { ListDefinition } from './list-definition';
import { NOEGLE, parentId } from './shared-columns';

/** What people do about reminders: rows are added, never changed. Author and moment are SharePoint's own columns. */
export const PAAMINDELSESSVAR: ListDefinition = {
  address: 'Paamindelsessvar',
  title: 'Påmindelsessvar',
  description: 'Hvad folk svarer på påmindelser. Rækker tilføjes og ændres aldrig.',
  columns: [
    NOEGLE,
    { name: 'Art', title: 'Svar', type: 'text', indexed: true },
    parentId('PersonId', 'Person (id)', 'person'),
    parentId('HandleplanId', 'Handleplan (id)', 'handleplan'),
    parentId('SpecialomraadeId', 'Specialområde (id)', 'specialomraade'),
    { name: 'Dato', title: 'Dato', type: 'text' },
    { name: 'Begrundelse', title: 'Begrundelse', type: 'note' },
  ],
};
