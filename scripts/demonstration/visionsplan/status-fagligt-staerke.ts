import { halvaarFrom, periodeOf } from '../build/periode';
import type { StatusRow } from '../build/status';

const LEDERE = 'Tre hold afdelingsledere er i gang; det fjerde begynder senere.';

/** What has been said about the indsatser of *Fagligt stærke specialområder*; invented. Silent: `internt-jobskifte`, `kompetencer-paa-tvaers`. */
export const STATUS_FAGLIGT_STAERKE: Readonly<Record<string, readonly StatusRow[]>> = {
  velfaerdsteknologi: [
    { pr: '2024-05-03', af: 'ditte', tekst: 'To løsninger prøves hvert halve år.', trin: 'loebende', fremdrift: 'foelger-planen' },
    { pr: '2025-11-14', af: 'ditte', tekst: 'Syv løsninger er prøvet; tre er taget i brug.', trin: 'loebende', fremdrift: 'foelger-planen' },
    { pr: 38, af: 'ditte', tekst: 'Et nyt forsøg med skærme til dagsplaner er begyndt.', trin: 'loebende', fremdrift: 'foelger-planen' },
  ],
  'senior-pilot': [
    { pr: '2024-04-05', af: 'mads', tekst: 'Tre arbejdspladser er med.', trin: 'igangsaettes', periode: periodeOf('1. halvår 2024', 'igangsaettes') },
    { pr: '2025-02-07', af: 'mads', tekst: '19 medarbejdere har fået en aftale.', trin: 'i-gang', fremdrift: 'foelger-planen' },
    { pr: '2025-09-05', af: 'mads', tekst: 'Afsluttet. 14 af 19 bliver længere, end de havde tænkt.', trin: 'gennemfoert', fremdrift: 'foelger-planen' },
  ],
  merituddannelse: [
    { pr: '2024-09-06', af: 'nadia', tekst: 'Ti ekstra pladser er aftalt med uddannelsen.', trin: 'i-gang', fremdrift: 'foelger-planen' },
    { pr: '2025-09-19', af: 'soeren', tekst: 'Det første hold er begyndt; to er faldet fra.', trin: 'i-gang', fremdrift: 'foelger-planen', periode: periodeOf('2026', 'gennemfoeres') },
    { pr: 34, af: 'soeren', tekst: 'Det andet hold er fyldt.', trin: 'i-gang', fremdrift: 'foelger-planen', periode: (today) => halvaarFrom(today, 2, 'gennemfoeres') },
  ],
  ledelsesudvikling: [
    { pr: '2024-11-22', af: 'pernille', tekst: 'Indholdet er aftalt med områdecheferne.', trin: 'forberedes' },
    { pr: '2025-08-15', af: 'pernille', tekst: LEDERE, trin: 'gennemfoeres', fremdrift: 'foelger-planen', periode: periodeOf('1. halvår 2026', 'gennemfoeres') },
    { pr: 44, af: 'pernille', tekst: LEDERE, trin: 'gennemfoeres', fremdrift: 'foelger-planen', periode: (today) => halvaarFrom(today, 1, 'gennemfoeres'), uaendret: true },
  ],
  'senior-alle': [
    { pr: '2026-04-10', af: 'mads', tekst: 'Igangsættes i efteråret 2026 på ti arbejdspladser.', trin: 'igangsaettes', fremdrift: 'foelger-planen', periode: periodeOf('efteråret 2026', 'igangsaettes') },
  ],
  introduktionsstillinger: [
    { pr: '2026-05-15', af: 'morten', for: 'kommunikation-og-undervisning', tekst: 'To stillinger er slået op.', trin: 'i-gang', fremdrift: 'foelger-planen', periode: periodeOf('september 2026', 'gennemfoeres') },
    { pr: 48, af: 'soeren', for: 'boern-og-unge', tekst: 'Drøftes i LMU, før noget bliver besluttet.' },
    { pr: 24, af: 'sidsel', tekst: 'Der er forskel på, hvor langt specialområderne er, og det er aftalt.' },
  ],
  'fleksibel-arbejdstid': [
    { pr: '2025-05-09', af: 'henrik', tekst: 'De første møder med organisationerne er holdt.', trin: 'i-gang', fremdrift: 'risiko', behov: 'Mandat til en lokal aftale.' },
    { pr: '2025-12-19', af: 'henrik', tekst: 'Udgår: emnet er taget ind i de almindelige forhandlinger.', trin: 'udgaaet' },
  ],
  'hoejt-specialiseret': [
    { pr: '2025-11-28', af: 'nadia', tekst: 'En gruppe på tværs af regionerne er nedsat.', trin: 'i-gang', fremdrift: 'foelger-planen', periode: periodeOf('2026', 'gennemfoeres') },
    { pr: 29, af: 'nadia', tekst: 'Afventer, at de andre regioner godkender oplægget.', trin: 'afventer', fremdrift: 'risiko', periode: (today) => halvaarFrom(today, 1, 'gennemfoeres') },
  ],
};
