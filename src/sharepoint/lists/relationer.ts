import type { ListDefinition } from './list-definition';
import { AFTRYK, NOEGLE, parentId } from './shared-columns';

export const RELATIONER: ListDefinition = {
  address: 'Relationer',
  title: 'Relationer',
  description: 'Hvordan handleplaner hænger sammen med hinanden og med andre strategiers områder.',
  columns: [
    NOEGLE,
    parentId('FraHandleplanId', 'Fra handleplan (id)', 'fraHandleplan'),
    { name: 'Relationstype', title: 'Slags relation', type: 'text', indexed: true, field: 'type' },
    parentId('TilHandleplanId', 'Til handleplan (id)', 'tilHandleplan'),
    parentId('TilOmraadeId', 'Til område (id)', 'tilOmraade'),
    AFTRYK,
  ],
};
