import type { ListDefinition } from './list-definition';
import { AFTRYK, NOEGLE, parentId, PERIODE } from './shared-columns';

export const FORELAEGGELSER: ListDefinition = {
  address: 'Forelaeggelser',
  title: 'Forelæggelser',
  description: 'Hvilke organer en handleplan skal forelægges, og hvornår.',
  columns: [
    NOEGLE,
    parentId('HandleplanId', 'Handleplan (id)', 'handleplan'),
    { name: 'Organ', title: 'Organ', type: 'text', indexed: true },
    { name: 'Formaal', title: 'Formål', type: 'text' },
    ...PERIODE,
    AFTRYK,
  ],
};
