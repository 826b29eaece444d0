import type { Migration } from './migration';

/** The lists of statusrunder and reminders; there is nothing to fill them from. External aktører get an address to write to. */
export const PAAMINDELSESLISTER: Migration = {
  number: 3,
  name: 'paamindelser',
  adds: {
    Aktoerer: ['Mail'],
    Moeder: ['Noegle', 'Organ', 'Dato', 'StrategiIds'],
    Statusrunder: ['Noegle', 'StrategiId', 'Formaal', 'MoedeId', 'HandleplanIds', 'StatusPr', 'Aabner', 'Lukker', 'Lukket'],
    Rundebilleder: ['Noegle', 'RundeId', 'Nummer', 'Indhold'],
    Regler: ['Noegle', 'StrategiId', 'Aktiv', 'GaelderFra', 'DageFoer', 'DageEfterSidste', 'GentagHverDage', 'DageFoerFrist', 'MindstDageMellem', 'Ugedage', 'FraTime', 'TilTime', 'EskalerEfter', 'UdsaetHoejstDage'],
    Paamindelser: ['Noegle', 'Art', 'ModtagerId', 'ModtagerMail', 'AktoerId', 'Dato', 'Dele', 'Antal', 'Tilstand', 'Kanal', 'Forsoeg', 'Tidligst', 'KladdeId', 'Fejl', 'Sendt'],
    Paamindelsessvar: ['Noegle', 'Art', 'PersonId', 'HandleplanId', 'SpecialomraadeId', 'Dato', 'Begrundelse'],
    Koersler: ['Noegle', 'Startet', 'Sluttet', 'Planlagt', 'Sendt', 'Fejlet', 'Mangler', 'Fejl'],
  },
};
