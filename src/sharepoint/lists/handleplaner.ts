import type { ListDefinition } from './list-definition';
import { AFTRYK, NOEGLE, parentId, PERIODE } from './shared-columns';

export const HANDLEPLANER: ListDefinition = {
  address: 'Handleplaner',
  title: 'Handleplaner',
  description: 'Strategiernes handleplaner og indsatser.',
  columns: [
    NOEGLE,
    parentId('StrategiId', 'Strategi (id)', 'strategi'),
    parentId('OmraadeId', 'Område (id)', 'omraade'),
    { name: 'Nummer', title: 'Nummer', type: 'text' },
    { name: 'Tekst', title: 'Tekst', type: 'note' },
    ...PERIODE,
    { name: 'Tilsagn', title: 'Foreslået eller udpeget', type: 'text', indexed: true },
    { name: 'RelevantForMed', title: 'Relevant for MED', type: 'boolean' },
    { name: 'Fase', title: 'Fase', type: 'text', indexed: true },
    { name: 'FaellesCelle', title: 'Deler status med', type: 'text' },
    { name: 'Orden', title: 'Rækkefølge', type: 'number' },
    AFTRYK,
  ],
};
