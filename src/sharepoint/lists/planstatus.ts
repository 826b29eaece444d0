import type { ListDefinition } from './list-definition';
import { NOEGLE, parentId, PERIODE } from './shared-columns';

/**
 * A projection of Statusopdateringer: one row a handleplan and specialområde, keyed `<handleplanId>:<specialomraadeId|0>`,
 * so that one read gives the overview. `Oprettet` is the entry's moment as text, copied: the row's own `Created` is another.
 */
export const PLANSTATUS: ListDefinition = {
  address: 'Planstatus',
  title: 'Planstatus',
  description: 'Den nyeste status for hver handleplan. Dannes af statusopdateringerne og rettes ikke i hånden.',
  columns: [
    NOEGLE,
    parentId('HandleplanId', 'Handleplan (id)', 'handleplan'),
    parentId('SpecialomraadeId', 'Specialområde (id)', 'specialomraade'),
    parentId('StatusopdateringId', 'Statusopdatering (id)', 'statusopdatering'),
    { name: 'Trin', title: 'Status', type: 'text', indexed: true },
    { name: 'Fremdrift', title: 'Fremdrift', type: 'text', indexed: true },
    ...PERIODE,
    { name: 'StatusPr', title: 'Status pr.', type: 'text', indexed: true },
    { name: 'Oprettet', title: 'Skrevet', type: 'text' },
    { name: 'ForfatterId', title: 'Skrevet af (id)', type: 'number' },
    { name: 'HarBehov', title: 'Har behov for hjælp', type: 'boolean' },
  ],
};
