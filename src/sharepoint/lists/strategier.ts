import type { ListDefinition } from './list-definition';
import { AFTRYK, NOEGLE } from './shared-columns';

export const STRATEGIER: ListDefinition = {
  address: 'Strategier',
  title: 'Strategier',
  description: 'Organisationens strategier. En afløst strategi bliver stående og kan stadig læses.',
  columns: [
    NOEGLE,
    { name: 'Vision', title: 'Vision', type: 'note' },
    { name: 'Fra', title: 'Gælder fra', type: 'text' },
    { name: 'Til', title: 'Gælder til', type: 'text' },
    { name: 'Niveauer', title: 'Niveauernes navne', type: 'note' },
    AFTRYK,
  ],
};
