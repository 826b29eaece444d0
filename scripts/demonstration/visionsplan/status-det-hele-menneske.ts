import { halvaarFrom, periodeOf } from '../build/periode';
import type { StatusRow } from '../build/status';

const PEER = 'Fire peer-medarbejdere er ansat, og to caféer har åbent hver uge.';

/** What has been said about the indsatser of *Det hele menneske*; invented. Silent: `civilsamfund`. */
export const STATUS_DET_HELE_MENNESKE: Readonly<Record<string, readonly StatusRow[]>> = {
  bostedslaeger: [
    { pr: '2024-02-09', af: 'emil', tekst: 'Der søges efter en læge.', trin: 'forberedes', periode: periodeOf('1. halvår 2024', 'forberedes') },
    { pr: '2024-08-30', af: 'emil', tekst: 'En aftale med en praksis er tæt på.', trin: 'igangsaettes', fremdrift: 'foelger-planen', periode: periodeOf('2. halvår 2024', 'igangsaettes') },
    { pr: '2025-01-17', af: 'emil', tekst: 'Aftalen er gået i gang med én dag om ugen.', trin: 'i-gang', fremdrift: 'foelger-planen' },
    { pr: '2025-08-22', af: 'emil', tekst: 'Lægen er stoppet; ordningen holder pause.', trin: 'i-bero', fremdrift: 'forsinket', behov: 'En ny aftale, gerne med to læger.' },
    { pr: '2026-02-20', af: 'emil', tekst: 'En ny læge begynder til sommer.', trin: 'afventer', fremdrift: 'forsinket', periode: periodeOf('sommeren 2026', 'igangsaettes'), behov: 'Lokale til konsultation.' },
    { pr: '2026-05-29', af: 'emil', tekst: 'Lokalet er klar, og oplæringen er planlagt.', trin: 'igangsaettes', fremdrift: 'risiko', periode: periodeOf('sommeren 2026', 'igangsaettes') },
    { pr: 18, af: 'emil', tekst: 'Lægen er i gang, men kan kun komme hver anden uge.', trin: 'i-gang', fremdrift: 'forsinket', periode: (today) => halvaarFrom(today, 1, 'gennemfoeres'), behov: 'Afklaring af, om ordningen kan deles med nabotilbuddet.' },
  ],
  'ordet-er-dit-borgere': [
    { pr: '2024-06-07', af: 'camilla', tekst: 'Bruges på 22 tilbud.', trin: 'i-gang', fremdrift: 'foelger-planen', periode: periodeOf('2024', 'gennemfoeres') },
    { pr: '2025-01-10', af: 'camilla', tekst: 'Bruges nu på alle tilbud.', trin: 'gennemfoert', fremdrift: 'foelger-planen' },
  ],
  'ordet-er-dit-paaroerende': [
    { pr: '2025-02-28', af: 'camilla', tekst: 'Spørgsmålene prøves af på tre tilbud.', trin: 'i-gang', fremdrift: 'foelger-planen', periode: periodeOf('2. halvår 2025', 'gennemfoeres') },
    { pr: '2025-12-12', af: 'camilla', tekst: 'For få pårørende svarer; en ny runde gennemføres.', trin: 'gennemfoeres', fremdrift: 'risiko', periode: periodeOf('1. halvår 2026', 'gennemfoeres'), behov: 'Hjælp til at nå de pårørende.' },
  ],
  'borger-og-paaroerendepolitik': [
    { pr: '2024-04-19', af: 'sidsel', tekst: 'Udkast er skrevet efter tre workshops.', trin: 'i-gang', fremdrift: 'foelger-planen', periode: periodeOf('2024', 'gennemfoeres') },
    { pr: '2024-12-20', af: 'sidsel', tekst: 'Politikken er vedtaget.', trin: 'gennemfoert', fremdrift: 'foelger-planen' },
  ],
  'lokale-raad': [
    { pr: '2025-09-26', af: 'sidsel', tekst: 'Alle specialområder har fået en vejledning.', trin: 'igangsaettes', fremdrift: 'foelger-planen', periode: periodeOf('1. halvår 2026', 'igangsaettes') },
    { pr: '2026-03-27', af: 'freja', for: 'autisme', tekst: 'Råd på to af fem adresser.', trin: 'i-gang', fremdrift: 'foelger-planen', periode: periodeOf('1. halvår 2026', 'gennemfoeres') },
    { pr: 58, af: 'soeren', for: 'boern-og-unge', tekst: 'Forældreråd er valgt på alle afdelinger.', trin: 'gennemfoert', fremdrift: 'foelger-planen' },
    { pr: 30, af: 'ditte', for: 'hjerneskade', tekst: 'Der er indkaldt til de første valg.', trin: 'forberedes', fremdrift: 'foelger-planen', periode: (today) => halvaarFrom(today, 1, 'igangsaettes') },
    { pr: 22, af: 'emil', for: 'holmstrupgaard', tekst: 'De unge vil hellere mødes om konkrete sager end sidde i et råd.', trin: 'i-gang', fremdrift: 'risiko', behov: 'Svar på, om et skiftende panel er et råd.' },
    { pr: 16, af: 'morten', for: 'kommunikation-og-undervisning', tekst: 'Rådet mødes hver måned.', trin: 'loebende', fremdrift: 'foelger-planen' },
    { pr: 8, af: 'sidsel', tekst: 'Fem specialområder har svaret; tre mangler.', trin: 'i-gang', fremdrift: 'risiko', periode: (today) => halvaarFrom(today, 1, 'gennemfoeres') },
  ],
  'ordet-er-dit-landsplan': [
    { pr: '2025-10-03', af: 'camilla', tekst: 'To regioner er interesserede.', trin: 'forberedes' },
    { pr: '2026-01-30', af: 'camilla', tekst: 'Sat i bero, til pilotprojektet for pårørende er færdigt.', trin: 'i-bero' },
  ],
  'peer-faellesskaber': [
    { pr: '2025-03-07', af: 'signe', tekst: 'De første peer-medarbejdere er ansat.', trin: 'igangsaettes', fremdrift: 'foelger-planen', periode: periodeOf('1. halvår 2025', 'igangsaettes') },
    { pr: '2025-06-27', af: 'signe', tekst: 'Den første café er åbnet.', trin: 'i-gang', fremdrift: 'foelger-planen' },
    { pr: '2025-10-31', af: 'signe', tekst: PEER, trin: 'i-gang', fremdrift: 'foelger-planen' },
    { pr: '2026-01-23', af: 'signe', tekst: PEER, trin: 'i-gang', fremdrift: 'foelger-planen', uaendret: true },
    { pr: '2026-04-24', af: 'gitte', tekst: PEER, trin: 'i-gang', fremdrift: 'foelger-planen', uaendret: true },
    { pr: 27, af: 'signe', tekst: PEER, trin: 'i-gang', fremdrift: 'foelger-planen', uaendret: true },
  ],
  misbrug: [
    { pr: '2026-03-06', af: 'jonas', tekst: 'Planlægges; kommunernes rusmiddelcentre er spurgt.', trin: 'forberedes', periode: periodeOf('efteråret 2026', 'forberedes') },
    { pr: 11, af: 'signe', tekst: 'Udkastet mangler et afsnit om unge.', trin: 'forberedes', fremdrift: 'risiko', periode: (today) => halvaarFrom(today, 0, 'forberedes'), behov: 'En drøftelse mellem områdecheferne om fælles regler.' },
  ],
};
