import type { AktoerNoegle, Specialomraade } from '../aktoerer';
import { ansvarlig, lokalt } from '../build/ansvar';
import type { AnsvarPart } from '../build/ansvar';
import type { StatusRow } from '../build/status';
import type { PersonHandle } from '../people';
import { MAAL } from './omraader';

/** A fokusområde of one year: what it is about, whose it is, and what has been said. */
export interface Fokusomraade {
  readonly slug: string;
  readonly aar: number;
  readonly maal: string;
  readonly titel: string;
  readonly tekst: string;
  readonly ansvar: readonly AnsvarPart[];
  readonly status: readonly StatusRow[];
}

function ledelse(aktoer: AktoerNoegle, person: PersonHandle): readonly AnsvarPart[] {
  return [ansvarlig(aktoer, person)];
}

/** A specialområde's own word on its share. */
function fra(specialomraade: Specialomraade, af: PersonHandle, pr: string, tekst: string, rest: Omit<StatusRow, 'pr' | 'af' | 'tekst' | 'for'>): StatusRow {
  return { pr, af, for: specialomraade, tekst, ...rest };
}

/** Two years of fokusområder. Years and contents are invented; that they are chosen each year and become local initiatives is not. */
export const FOKUSOMRAADER: readonly Fokusomraade[] = [
  {
    slug: 'borgerens-egne-maal', aar: 2022, maal: MAAL.udvikling, titel: 'Borgerens egne mål', tekst: 'Hvert specialområde vælger en måde at arbejde med borgernes egne mål på.',
    ansvar: [lokalt('autisme', 'anette'), lokalt('hjerneskade', 'hanne'), lokalt('socialpsykiatri-voksne', 'gitte')],
    status: [
      fra('autisme', 'anette', '2022-06-10', 'Prøves på to afdelinger.', { trin: 'i-gang', fremdrift: 'foelger-planen' }),
      fra('hjerneskade', 'hanne', '2022-09-02', 'Alle afdelinger bruger den nye skabelon.', { trin: 'gennemfoert', fremdrift: 'foelger-planen' }),
      fra('autisme', 'anette', '2022-12-09', 'Indført på alle afdelinger.', { trin: 'gennemfoert', fremdrift: 'foelger-planen' }),
      fra('socialpsykiatri-voksne', 'gitte', '2022-12-12', 'Oplæringen er ikke nået rundt til alle.', { trin: 'i-gang', fremdrift: 'forsinket', behov: 'To ekstra oplæringsdage i foråret.' }),
    ],
  },
  { slug: 'faglig-sparring', aar: 2022, maal: MAAL.faglighed, titel: 'Faglig sparring hver måned', tekst: 'Alle afdelinger holder fast sparring med udgangspunkt i metoden.', ansvar: ledelse('omraadechefer', 'pernille'), status: [{ pr: '2022-11-25', af: 'pernille', tekst: 'Sparring holdes nu fast på alle afdelinger.', trin: 'loebende', fremdrift: 'foelger-planen' }] },
  { slug: 'faerre-magtanvendelser', aar: 2022, maal: MAAL.sikkerhed, titel: 'Færre magtanvendelser', tekst: 'Vi gennemgår hver magtanvendelse for at lære af den.', ansvar: ledelse('styregruppe-sikkerhed', 'jonas'), status: [{ pr: '2022-12-01', af: 'jonas', tekst: 'Gennemgangen er indført; læringen deles hvert kvartal.', trin: 'gennemfoert', fremdrift: 'foelger-planen' }] },
  { slug: 'planlagte-overgange', aar: 2022, maal: MAAL.sammenhaeng, titel: 'Planlagte overgange', tekst: 'Ingen flytter fra et tilbud uden en plan for tiden efter.', ansvar: [lokalt('boern-og-unge', 'bjarke'), lokalt('kriminalitetstruede-unge', 'jonas')], status: [fra('boern-og-unge', 'bjarke', '2022-10-14', 'Skabelon til overgangsplan er taget i brug.', { trin: 'gennemfoert', fremdrift: 'foelger-planen' })] },
  { slug: 'hurtigere-svar', aar: 2022, maal: MAAL.foretrukket, titel: 'Hurtigere svar til kommuner', tekst: 'En henvendelse om en plads får svar inden for en uge.', ansvar: ledelse('socialomraadet', 'inger'), status: [{ pr: '2022-08-19', af: 'mads', tekst: 'Målet er nået for tre ud af fire henvendelser.', trin: 'i-gang', fremdrift: 'risiko', behov: 'Fælles postkasse med vagtordning.' }] },
  { slug: 'pladser-i-brug', aar: 2022, maal: MAAL.oekonomi, titel: 'Pladser i brug', tekst: 'Ledige pladser følges uge for uge.', ansvar: ledelse('omraadechefer', 'rasmus'), status: [] },
  { slug: 'faellesskaber-i-lokalomraadet', aar: 2023, maal: MAAL.udvikling, titel: 'Fællesskaber i lokalområdet', tekst: 'Flere borgere skal bruge foreninger og tilbud i byen.', ansvar: [lokalt('udviklingshaemning-og-adhd', 'rasmus'), lokalt('holmstrupgaard', 'emil')], status: [fra('udviklingshaemning-og-adhd', 'rasmus', '2023-09-15', 'Aftaler med tre foreninger.', { trin: 'i-gang', fremdrift: 'foelger-planen' }), fra('holmstrupgaard', 'emil', '2023-11-03', 'Forsøget er stoppet; for få ønskede at være med.', { trin: 'udgaaet' })] },
  { slug: 'ens-dokumentation', aar: 2023, maal: MAAL.faglighed, titel: 'Ens dokumentation', tekst: 'Resultater dokumenteres med de samme redskaber, så de kan sammenlignes.', ansvar: ledelse('omraadechefer', 'hanne'), status: [{ pr: '2023-05-12', af: 'hanne', tekst: 'Venter på valget af nyt it-system.', trin: 'afventer', fremdrift: 'risiko' }, { pr: '2023-11-17', af: 'hanne', tekst: 'Ført videre i den nye plan.', trin: 'udgaaet' }] },
  { slug: 'sikker-medicin', aar: 2023, maal: MAAL.sikkerhed, titel: 'Sikker medicin', tekst: 'Alle, der giver medicin, er oplært inden for de sidste to år.', ansvar: ledelse('omraadechefer', 'gitte'), status: [{ pr: '2023-10-06', af: 'gitte', tekst: 'Oplæringen er gennemført.', trin: 'gennemfoert', fremdrift: 'foelger-planen' }] },
  { slug: 'spoerg-borgerne', aar: 2023, maal: MAAL.tilfredshed, titel: 'Spørg borgerne', tekst: 'Borgernes tilfredshed måles på alle tilbud, og svarene drøftes lokalt.', ansvar: ledelse('socialomraadet', 'inger'), status: [{ pr: '2023-12-08', af: 'sidsel', tekst: 'Målingen er gennemført på alle tilbud.', trin: 'gennemfoert', fremdrift: 'foelger-planen' }] },
  { slug: 'paaroerende-med', aar: 2023, maal: MAAL.sammenhaeng, titel: 'Pårørende med', tekst: 'Pårørende inviteres med, når borgeren siger ja.', ansvar: ledelse('omraadechefer', 'anette'), status: [] },
  { slug: 'takst-og-indhold', aar: 2023, maal: MAAL.oekonomi, titel: 'Takst og indhold', tekst: 'Ydelserne beskrives, så det er klart, hvad taksten dækker.', ansvar: [], status: [] },
];
