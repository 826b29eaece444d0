import type { Migration } from './migration';

/** The lists that the first version of Fyrtårn stands on. */
export const FIRST_LISTS: Migration = {
  number: 1,
  name: 'first-lists',
  adds: {
    Strategier: ['Noegle', 'Vision', 'Fra', 'Til', 'Niveauer', 'Aftryk'],
    Omraader: ['Noegle', 'StrategiId', 'ForaelderId', 'Niveau', 'Nummer', 'Tekst', 'Verdensmaal', 'Fase', 'Orden', 'Aftryk'],
    Handleplaner: ['Noegle', 'StrategiId', 'OmraadeId', 'Nummer', 'Tekst', 'PeriodeFra', 'PeriodeTil', 'PeriodeOrdlyd', 'PeriodeOm', 'Tilsagn', 'RelevantForMed', 'Fase', 'FaellesCelle', 'Orden', 'Aftryk'],
    Ansvar: ['Noegle', 'HandleplanId', 'AktoerId', 'SpecialomraadeId', 'Rolle', 'Personer', 'Aftryk'],
    Aktoerer: ['Noegle', 'Aktoertype', 'Kaldes', 'Personer', 'Stedfortraedere', 'Ledere', 'FraAar', 'TilAar', 'Aftryk'],
    Relationer: ['Noegle', 'FraHandleplanId', 'Relationstype', 'TilHandleplanId', 'TilOmraadeId', 'Aftryk'],
    Forelaeggelser: ['Noegle', 'HandleplanId', 'Organ', 'Formaal', 'PeriodeFra', 'PeriodeTil', 'PeriodeOrdlyd', 'PeriodeOm', 'Aftryk'],
    Statusopdateringer: ['Noegle', 'StrategiId', 'OmraadeId', 'HandleplanId', 'SpecialomraadeId', 'FaellesNoegle', 'Statustekst', 'Trin', 'Fremdrift', 'PeriodeFra', 'PeriodeTil', 'PeriodeOrdlyd', 'PeriodeOm', 'Indsats', 'Behov', 'StatusPr', 'Uaendret'],
    Planstatus: ['Noegle', 'HandleplanId', 'SpecialomraadeId', 'StatusopdateringId', 'Trin', 'Fremdrift', 'PeriodeFra', 'PeriodeTil', 'PeriodeOrdlyd', 'PeriodeOm', 'StatusPr', 'Oprettet', 'ForfatterId', 'HarBehov'],
    Skema: ['Noegle', 'Nummer', 'Aftryk'],
  },
};
