import type { ListDefinition } from './list-definition';
import { NOEGLE, parentId, PERIODE } from './shared-columns';

/** The truth about status: rows are added, never changed. Author and moment are SharePoint's own columns. */
export const STATUSOPDATERINGER: ListDefinition = {
  address: 'Statusopdateringer',
  title: 'Statusopdateringer',
  description: 'Alle statusopdateringer, som de blev skrevet. Rækker tilføjes og ændres aldrig.',
  columns: [
    NOEGLE,
    parentId('StrategiId', 'Strategi (id)', 'strategi'),
    parentId('OmraadeId', 'Område (id)', 'omraade'),
    parentId('HandleplanId', 'Handleplan (id)', 'handleplan'),
    parentId('SpecialomraadeId', 'Specialområde (id)', 'specialomraade'),
    { name: 'FaellesNoegle', title: 'Skrevet sammen', type: 'text', indexed: true },
    { name: 'Statustekst', title: 'Status med ord', type: 'note' },
    { name: 'Trin', title: 'Status', type: 'text', indexed: true },
    { name: 'Fremdrift', title: 'Fremdrift', type: 'text', indexed: true },
    ...PERIODE,
    { name: 'Indsats', title: 'Indsats', type: 'note' },
    { name: 'Behov', title: 'Behov for hjælp eller afklaring', type: 'note' },
    { name: 'StatusPr', title: 'Status pr.', type: 'text', indexed: true },
    { name: 'Uaendret', title: 'Ingen ændringer', type: 'boolean' },
  ],
};
