import type { ListDefinition } from './list-definition';
import { NOEGLE } from './shared-columns';

export const MOEDER: ListDefinition = {
  address: 'Moeder',
  title: 'Møder',
  description: 'Møder, hvor strategiernes status tages op.',
  columns: [
    NOEGLE,
    { name: 'Organ', title: 'Organ', type: 'text', indexed: true },
    { name: 'Dato', title: 'Dato', type: 'text', indexed: true },
    { name: 'StrategiIds', title: 'Kun disse strategier (id)', type: 'note' },
  ],
};
