import type { ListDefinition } from './list-definition';
import { NOEGLE, parentId } from './shared-columns';

export const STATUSRUNDER: ListDefinition = {
  address: 'Statusrunder',
  title: 'Statusrunder',
  description: 'Indsamlinger af status: hvad der spørges til, hvornår de lukker, og hvad de er til.',
  columns: [
    NOEGLE,
    parentId('StrategiId', 'Strategi (id)', 'strategi'),
    { name: 'Formaal', title: 'Til brug for', type: 'text' },
    parentId('MoedeId', 'Møde (id)', 'moede'),
    { name: 'HandleplanIds', title: 'Kun disse handleplaner (id)', type: 'note' },
    { name: 'StatusPr', title: 'Status pr.', type: 'text' },
    { name: 'Aabner', title: 'Åbner', type: 'text' },
    { name: 'Lukker', title: 'Lukker', type: 'text', indexed: true },
    { name: 'Lukket', title: 'Lukket (tidspunkt)', type: 'text' },
  ],
};
