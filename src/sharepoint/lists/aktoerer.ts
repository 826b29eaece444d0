import type { ListDefinition } from './list-definition';
import { AFTRYK, NOEGLE } from './shared-columns';

export const AKTOERER: ListDefinition = {
  address: 'Aktoerer',
  title: 'Aktører',
  description: 'Administrationer, specialområder, arbejdsgrupper og andre, og menneskene bag dem.',
  columns: [
    NOEGLE,
    { name: 'Aktoertype', title: 'Slags aktør', type: 'text', indexed: true, field: 'type' },
    { name: 'Kaldes', title: 'Kaldes også', type: 'note' },
    { name: 'Personer', title: 'Personer', type: 'people' },
    { name: 'Stedfortraedere', title: 'Stedfortrædere', type: 'people' },
    { name: 'Ledere', title: 'Ledere', type: 'people' },
    { name: 'FraAar', title: 'Fra år', type: 'number' },
    { name: 'TilAar', title: 'Til år', type: 'number' },
    { name: 'Mail', title: 'Mail (ekstern)', type: 'text' },
    AFTRYK,
  ],
};
