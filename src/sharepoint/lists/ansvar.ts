import type { ListDefinition } from './list-definition';
import { AFTRYK, NOEGLE, parentId } from './shared-columns';

export const ANSVAR: ListDefinition = {
  address: 'Ansvar',
  title: 'Ansvar',
  description: 'Hvem der er ansvarlig for eller medvirker i en handleplan.',
  columns: [
    NOEGLE,
    parentId('HandleplanId', 'Handleplan (id)', 'handleplan'),
    parentId('AktoerId', 'Aktør (id)', 'aktoer'),
    parentId('SpecialomraadeId', 'Specialområde (id)', 'specialomraade'),
    { name: 'Rolle', title: 'Rolle', type: 'text', indexed: true },
    { name: 'Personer', title: 'Personer', type: 'people' },
    AFTRYK,
  ],
};
