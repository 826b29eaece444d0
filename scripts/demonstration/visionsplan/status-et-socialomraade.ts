import { halvaarFrom, periodeOf } from '../build/periode';
import type { StatusRow } from '../build/status';

const HVERT_AAR = 'Mødet holdes hvert år. Næste møde er aftalt med kommunerne.';

/** What has been said about the indsatser of *Ét socialområde*; invented. Silent: `partnerskaber-om-viden`. */
export const STATUS_ET_SOCIALOMRAADE: Readonly<Record<string, readonly StatusRow[]>> = {
  'aftale-med-psykiatrien': [
    { pr: '2024-03-08', af: 'camilla', tekst: 'Aftalen forberedes sammen med psykiatrien.', trin: 'forberedes', periode: periodeOf('1. halvår 2024', 'forberedes') },
    { pr: '2024-09-20', af: 'camilla', tekst: 'Udkastet er til kommentering hos begge parter.', trin: 'i-gang', fremdrift: 'foelger-planen', periode: periodeOf('2. halvår 2024', 'gennemfoeres') },
    { pr: '2025-02-14', af: 'camilla', tekst: 'Aftalen er underskrevet og sendt til alle tilbud.', trin: 'gennemfoert', fremdrift: 'foelger-planen' },
  ],
  'takstgrundlag-pilot': [
    { pr: '2024-02-23', af: 'henrik', tekst: 'Tre tilbud er valgt til at prøve det nye grundlag.', trin: 'igangsaettes', periode: periodeOf('1. halvår 2024', 'igangsaettes') },
    { pr: '2024-10-11', af: 'henrik', tekst: 'De første beregninger er lavet.', trin: 'i-gang', fremdrift: 'foelger-planen' },
    { pr: '2025-04-04', af: 'henrik', tekst: 'Et tilbud mangler tal for natdækning.', trin: 'i-gang', fremdrift: 'risiko', behov: 'Tal fra lønsystemet.' },
    { pr: '2025-12-05', af: 'henrik', tekst: 'Pilotprojektet er slut. Rapporten er færdig.', trin: 'gennemfoert', fremdrift: 'foelger-planen' },
  ],
  'socialfagligt-it-system': [
    { pr: '2024-01-26', af: 'nadia', tekst: 'Planen for udrulning er lagt.', trin: 'forberedes', periode: periodeOf('1. kvartal 2024', 'forberedes') },
    { pr: '2024-06-14', af: 'nadia', tekst: 'De første to specialområder er i gang.', trin: 'igangsaettes', fremdrift: 'foelger-planen', periode: periodeOf('2. halvår 2024', 'igangsaettes') },
    { pr: '2024-12-13', af: 'nadia', tekst: 'Fire specialområder bruger systemet.', trin: 'i-gang', fremdrift: 'foelger-planen', periode: periodeOf('2025', 'gennemfoeres') },
    { pr: '2025-05-16', af: 'tobias', tekst: 'Overførslen af gamle data tager længere tid end ventet.', trin: 'i-gang', fremdrift: 'risiko', periode: periodeOf('2025', 'gennemfoeres') },
    { pr: '2025-11-07', af: 'nadia', tekst: 'Udrulningen når ikke i mål i år.', trin: 'i-gang', fremdrift: 'forsinket', periode: periodeOf('1. halvår 2026', 'gennemfoeres'), behov: 'Flere superbrugere i de fire sidste specialområder.' },
    { pr: '2026-03-13', af: 'sidsel', tekst: 'Ny plan er aftalt med leverandøren.', trin: 'i-gang', fremdrift: 'forsinket', periode: periodeOf('2026', 'gennemfoeres'), behov: 'Tid til oplæring i vagtplanerne.' },
    { pr: 74, af: 'freja', for: 'autisme', tekst: 'Alle afdelinger bruger systemet; skabelonerne rettes til.', trin: 'i-gang', fremdrift: 'foelger-planen' },
    { pr: 60, af: 'soeren', for: 'boern-og-unge', tekst: 'Taget i brug på alle afdelinger.', trin: 'gennemfoert', fremdrift: 'foelger-planen' },
    { pr: 41, af: 'ditte', for: 'hjerneskade', tekst: 'To afdelinger mangler oplæring.', trin: 'i-gang', fremdrift: 'risiko', behov: 'En oplæringsdag mere.' },
    { pr: 33, af: 'morten', for: 'kommunikation-og-undervisning', tekst: 'Taget i brug, også i undervisningen.', trin: 'gennemfoert', fremdrift: 'foelger-planen' },
    { pr: 20, af: 'signe', for: 'socialpsykiatri-voksne', tekst: 'Overførslen af data står stille.', trin: 'i-gang', fremdrift: 'forsinket', periode: (today) => halvaarFrom(today, 0, 'gennemfoeres'), behov: 'Leverandøren skal rette en fejl i overførslen.' },
    { pr: 12, af: 'ole', for: 'udviklingshaemning-og-adhd', tekst: 'Begynder efter nytår.', trin: 'ikke-startet', periode: (today) => halvaarFrom(today, 1, 'igangsaettes') },
    { pr: 6, af: 'nadia', tekst: 'Fire af otte specialområder er godt med. Overførslen af data holder ét tilbage, og to har ikke svaret.', trin: 'i-gang', fremdrift: 'forsinket', periode: (today) => halvaarFrom(today, 1, 'gennemfoeres'), indsats: 'Ugentligt møde med leverandøren til fejlen er rettet.', behov: 'Direktionen skal tage fejlen op med leverandøren.' },
  ],
  'vidensbaseret-praksis': [
    { pr: '2024-05-24', af: 'nadia', tekst: 'Strategien skrives med input fra alle specialområder.', trin: 'forberedes' },
    { pr: '2025-03-21', af: 'nadia', tekst: 'Strategien er vedtaget.', trin: 'igangsaettes', fremdrift: 'foelger-planen', periode: periodeOf('2. halvår 2025', 'igangsaettes') },
    { pr: '2026-02-06', af: 'kasper', tekst: 'Forskerne har holdt de første dage på tilbuddene.', trin: 'gennemfoeres', fremdrift: 'foelger-planen', periode: periodeOf('2026', 'gennemfoeres') },
    { pr: 15, af: 'nadia', tekst: 'Seks af otte specialområder har en lokal plan.', trin: 'gennemfoeres', fremdrift: 'foelger-planen', periode: (today) => halvaarFrom(today, 1, 'gennemfoeres') },
  ],
  'dialogmoede-med-kommuner': [
    { pr: '2024-10-25', af: 'sidsel', tekst: 'Det første møde er holdt; 17 kommuner kom.', trin: 'loebende', fremdrift: 'foelger-planen' },
    { pr: '2025-10-24', af: 'sidsel', tekst: HVERT_AAR, trin: 'loebende', fremdrift: 'foelger-planen' },
    { pr: '2026-04-17', af: 'mads', tekst: HVERT_AAR, trin: 'loebende', fremdrift: 'foelger-planen', uaendret: true },
    { pr: 9, af: 'sidsel', tekst: HVERT_AAR, trin: 'loebende', fremdrift: 'foelger-planen', uaendret: true },
  ],
  'takstgrundlag-alle': [
    { pr: '2025-06-13', af: 'henrik', tekst: 'Afventer rapporten fra pilotprojektet.', trin: 'afventer', periode: periodeOf('1. halvår 2026', 'igangsaettes') },
    { pr: '2026-02-27', af: 'henrik', tekst: 'Rapporten er her, men kommunerne vil se regneeksempler først.', trin: 'afventer', fremdrift: 'risiko', periode: periodeOf('1. halvår 2026', 'igangsaettes'), behov: 'En beslutning om, hvilke tilbud der begynder.' },
  ],
  kvalitetssikringssystem: [
    { pr: '2026-01-16', af: 'camilla', tekst: 'Krav til systemet samles ind.', trin: 'forberedes', fremdrift: 'foelger-planen', periode: periodeOf('1. halvår 2026', 'forberedes') },
    { pr: 3, af: 'camilla', tekst: 'Igangsættes, når det første specialområde er klar.', trin: 'igangsaettes', periode: (today) => halvaarFrom(today, 1, 'igangsaettes') },
  ],
  'professionel-matchning': [
    { pr: '2026-05-08', af: 'mads', tekst: 'En workshop skal vise, hvad der er brug for.', trin: 'forberedes', fremdrift: 'foelger-planen', periode: periodeOf('2026', 'forberedes') },
  ],
  'undervisning-i-baeredygtighed': [
    { pr: 52, af: 'freja', for: 'autisme', tekst: 'Køkkenhave og affaldssortering er en del af ugeplanen.', trin: 'i-gang', fremdrift: 'foelger-planen' },
    { pr: 26, af: 'ole', for: 'udviklingshaemning-og-adhd', tekst: 'Materialet er for svært at læse og laves om.', trin: 'i-bero', behov: 'Hjælp til tekster, der er lette at læse.' },
  ],
  baeredygtighedsstrategi: [
    { pr: '2025-09-12', af: 'mads', tekst: 'Er ikke begyndt; regionens strategi er under revision.', trin: 'ikke-startet', periode: periodeOf('2027', 'igangsaettes') },
  ],
};
