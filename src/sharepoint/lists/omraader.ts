import type { ListDefinition } from './list-definition';
import { AFTRYK, NOEGLE, parentId } from './shared-columns';

export const OMRAADER: ListDefinition = {
  address: 'Omraader',
  title: 'Områder',
  description: 'Strategiernes træ: temaer, indsatsområder, strategispor, mål og pejlemærker.',
  columns: [
    NOEGLE,
    parentId('StrategiId', 'Strategi (id)', 'strategi'),
    parentId('ForaelderId', 'Ligger under (id)', 'foraelder'),
    { name: 'Niveau', title: 'Niveau', type: 'number' },
    { name: 'Nummer', title: 'Nummer', type: 'text' },
    { name: 'Tekst', title: 'Tekst', type: 'note' },
    { name: 'Verdensmaal', title: 'Verdensmål', type: 'text' },
    { name: 'Fase', title: 'Fase', type: 'text', indexed: true },
    { name: 'Orden', title: 'Rækkefølge', type: 'number' },
    AFTRYK,
  ],
};
