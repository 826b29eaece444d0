import type { ListDefinition } from './list-definition';
import { NOEGLE, parentId } from './shared-columns';

/**
 * What the run planned, claimed and sent; only the run writes it. `Noegle` is receiver, day and art: unique, so that no
 * receiver gets the same twice, however many runs there are. Past the time that the log names people, only numbers stay.
 */
export const PAAMINDELSER: ListDefinition = {
  address: 'Paamindelser',
  title: 'Påmindelser',
  description: 'Hvad der er planlagt og sendt af påmindelser. Skrives kun af kørslen.',
  columns: [
    NOEGLE,
    { name: 'Art', title: 'Slags', type: 'text' },
    parentId('ModtagerId', 'Modtager (id)', 'modtager'),
    { name: 'ModtagerMail', title: 'Modtagers mail', type: 'text', field: 'modtager' },
    parentId('AktoerId', 'Aktør (id)', 'modtager'),
    { name: 'Dato', title: 'Dato', type: 'text', indexed: true },
    { name: 'Dele', title: 'Om', type: 'note' },
    { name: 'Antal', title: 'Antal', type: 'number' },
    { name: 'Tilstand', title: 'Tilstand', type: 'text', indexed: true },
    { name: 'Kanal', title: 'Sendt som', type: 'text' },
    { name: 'Forsoeg', title: 'Forsøg', type: 'number' },
    { name: 'Tidligst', title: 'Tidligst', type: 'text' },
    { name: 'KladdeId', title: 'Mailens kladde (id)', type: 'note' },
    { name: 'Fejl', title: 'Fejl', type: 'text' },
    { name: 'Sendt', title: 'Sendt', type: 'text' },
  ],
};
