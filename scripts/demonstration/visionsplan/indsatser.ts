import type { Handleplanudkast } from '../../../src/domain/udkast/strategiudkast';
import { periodeOf } from '../build/periode';
import { SPOR, STRATEGI } from './omraader';
import type { SporNavn } from './pejlemaerker';

interface IndsatsRow {
  readonly spor: SporNavn;
  readonly slug: string;
  readonly titel: string;
  readonly tekst: string;
  readonly med?: true;
}

/** The key of an indsats by its slug. */
export function keyOf(slug: string): string {
  return `${STRATEGI}/${slug}`;
}

/** Chosen for 2024. */
const UDPEGET: readonly IndsatsRow[] = [
  { spor: 'socialomraade', slug: 'aftale-med-psykiatrien', titel: 'Aftale med psykiatrien', tekst: 'En skriftlig aftale siger, hvem der gør hvad, når en borger går fra psykiatrien til et socialt tilbud.' },
  { spor: 'socialomraade', slug: 'takstgrundlag-pilot', titel: 'Nyt takstgrundlag, pilotprojekt', tekst: 'Et nyt grundlag for takster prøves af på få tilbud, før det gælder alle.' },
  { spor: 'socialomraade', slug: 'socialfagligt-it-system', titel: 'Nyt socialfagligt it-system', tekst: 'Alle specialområder går over til det samme system til faglig dokumentation.', med: true },
  { spor: 'socialomraade', slug: 'vidensbaseret-praksis', titel: 'Strategi for vidensbaseret praksis', tekst: 'En ny strategi viser, hvordan viden bliver til bedre praksis på tilbuddene.' },
  { spor: 'socialomraade', slug: 'dialogmoede-med-kommuner', titel: 'Årligt dialogmøde med kommuner', tekst: 'Kommunerne inviteres en gang om året til at sige, hvad de har brug for.' },
  { spor: 'menneske', slug: 'bostedslaeger', titel: 'Bostedslæger på Holmstrupgård', tekst: 'En fast læge kommer på tilbuddet og kender stedet.' },
  { spor: 'menneske', slug: 'ordet-er-dit-borgere', titel: 'Ordet er dit, borgere', tekst: 'Målingen af borgernes tilfredshed bruges på alle tilbud.' },
  { spor: 'menneske', slug: 'ordet-er-dit-paaroerende', titel: 'Ordet er dit, pårørende (pilot)', tekst: 'Målingen prøves af hos pårørende på få tilbud.' },
  { spor: 'menneske', slug: 'borger-og-paaroerendepolitik', titel: 'Borger- og pårørendepolitik', tekst: 'En politik beskriver, hvordan borgere og pårørende er med.' },
  { spor: 'faglighed', slug: 'velfaerdsteknologi', titel: 'Afprøvning af velfærdsteknologi', tekst: 'Nye løsninger prøves af i små forsøg, og erfaringerne deles.' },
  { spor: 'faglighed', slug: 'senior-pilot', titel: 'Pilotprojekt for seniorer', tekst: 'Tre arbejdspladser prøver ordninger, der får erfarne medarbejdere til at blive længere.', med: true },
  { spor: 'faglighed', slug: 'merituddannelse', titel: 'Flere pladser på merituddannelsen', tekst: 'Flere medarbejdere uden uddannelse kan læse til pædagog ved siden af arbejdet.', med: true },
  { spor: 'faglighed', slug: 'ledelsesudvikling', titel: 'Udvikling af afdelingsledere', tekst: 'Afdelingsledere mødes på tværs om ledelse i praksis.', med: true },
];

/** Proposed for 2025–2027, to be prioritised year by year. */
const FORESLAAET: readonly IndsatsRow[] = [
  { spor: 'socialomraade', slug: 'takstgrundlag-alle', titel: 'Nyt takstgrundlag for alle', tekst: 'Erfaringerne fra pilotprojektet bruges på resten af socialområdet.' },
  { spor: 'socialomraade', slug: 'kvalitetssikringssystem', titel: 'Fælles kvalitetssikring', tekst: 'Ét system samler det, der skal sikre kvaliteten, og giver en årlig status.' },
  { spor: 'socialomraade', slug: 'professionel-matchning', titel: 'Professionel matchning', tekst: 'Bedre metoder til at finde det tilbud, der passer til borgeren.' },
  { spor: 'socialomraade', slug: 'undervisning-i-baeredygtighed', titel: 'Bæredygtighed for borgere', tekst: 'Borgerne tilbydes undervisning i at leve mere bæredygtigt.' },
  { spor: 'socialomraade', slug: 'partnerskaber-om-viden', titel: 'Partnerskaber om viden', tekst: 'Aftaler med uddannelser, forskere og kommuner om at udvikle viden sammen.' },
  { spor: 'socialomraade', slug: 'baeredygtighedsstrategi', titel: 'Regionens bæredygtighedsstrategi', tekst: 'Regionens strategi oversættes til det, et socialt tilbud kan gøre.' },
  { spor: 'menneske', slug: 'lokale-raad', titel: 'Lokale råd for borgere og pårørende', tekst: 'Alle tilbud har et råd, hvor borgere eller pårørende har indflydelse.' },
  { spor: 'menneske', slug: 'ordet-er-dit-landsplan', titel: 'Ordet er dit i hele landet', tekst: 'Målingen tilbydes andre, blandt dem de sikrede institutioner.' },
  { spor: 'menneske', slug: 'peer-faellesskaber', titel: 'Peer-fællesskaber', tekst: 'Mennesker med egne erfaringer støtter andre i samme situation.' },
  { spor: 'menneske', slug: 'misbrug', titel: 'Plan mod misbrug', tekst: 'En plan samler, hvad tilbuddene gør for at forebygge misbrug.' },
  { spor: 'menneske', slug: 'civilsamfund', titel: 'Aftaler med civilsamfundet', tekst: 'Aftaler med foreninger giver flere frivillige og flere fællesskaber.' },
  { spor: 'faglighed', slug: 'senior-alle', titel: 'Seniortiltag til alle', tekst: 'Det, der virkede i pilotprojektet for seniorer, tilbydes overalt.', med: true },
  { spor: 'faglighed', slug: 'introduktionsstillinger', titel: 'Introduktionsstillinger på tværs', tekst: 'Nyuddannede begynder i stillinger, der går på tværs af specialområder.', med: true },
  { spor: 'faglighed', slug: 'fleksibel-arbejdstid', titel: 'Aftale om fleksibel arbejdstid', tekst: 'En aftale med de faglige organisationer giver mere valgfrihed i vagterne.', med: true },
  { spor: 'faglighed', slug: 'hoejt-specialiseret', titel: 'Hvad er højt specialiseret?', tekst: 'Regionerne laver sammen en definition af de højt specialiserede tilbud.' },
  { spor: 'faglighed', slug: 'internt-jobskifte', titel: 'Internt jobskifte', tekst: 'Det bliver lettere at skifte job inden for socialområdet.', med: true },
  { spor: 'faglighed', slug: 'kompetencer-paa-tvaers', titel: 'Kompetencer på tværs af sektorer', tekst: 'Medarbejdere fra kommuner og region lærer sammen.', med: true },
];

function buildPlan(row: IndsatsRow, tilsagn: 'udpeget' | 'foreslaaet', orden: number): Handleplanudkast {
  return {
    noegle: keyOf(row.slug), omraade: SPOR[row.spor], nummer: null, titel: row.titel, tekst: row.tekst,
    // The plan calls its periods a sketch of when things are expected to begin: no deadline.
    periode: periodeOf(tilsagn === 'udpeget' ? '2024' : '2025–2027', 'igangsaettes'),
    tilsagn, relevantForMed: row.med ?? false, fase: null, faellesCelle: null, orden,
  };
}

/** The 30 indsatser of the tidsplan, 13 chosen and 17 proposed; each hangs on a strategispor. */
export const HANDLEPLANER: readonly Handleplanudkast[] = [
  ...UDPEGET.map((row, index) => buildPlan(row, 'udpeget', index + 1)),
  ...FORESLAAET.map((row, index) => buildPlan(row, 'foreslaaet', UDPEGET.length + index + 1)),
];
