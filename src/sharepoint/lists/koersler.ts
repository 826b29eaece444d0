import type { ListDefinition } from './list-definition';
import { NOEGLE } from './shared-columns';

/** One row a run of the reminders: its heartbeat. Only the run writes it. */
export const KOERSLER: ListDefinition = {
  address: 'Koersler',
  title: 'Kørsler',
  description: 'Hvornår der sidst blev kigget efter påmindelser, og hvordan det gik. Skrives kun af kørslen.',
  columns: [
    NOEGLE,
    { name: 'Startet', title: 'Startet', type: 'text', indexed: true },
    { name: 'Sluttet', title: 'Sluttet', type: 'text' },
    { name: 'Planlagt', title: 'Planlagt', type: 'number' },
    { name: 'Sendt', title: 'Sendt', type: 'number' },
    { name: 'Fejlet', title: 'Fejlet', type: 'number' },
    { name: 'Mangler', title: 'Mangler endnu', type: 'number' },
    { name: 'Fejl', title: 'Fejl', type: 'text' },
  ],
};
