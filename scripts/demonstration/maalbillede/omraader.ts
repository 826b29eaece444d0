import type { Omraadeudkast } from '../../../src/domain/udkast/strategiudkast';

export const STRATEGI = 'maalbillede';

/** The keys of the 7 mål. */
export const MAAL = {
  udvikling: `${STRATEGI}/udvikling-for-borgeren`,
  faglighed: `${STRATEGI}/hoej-faglighed`,
  sikkerhed: `${STRATEGI}/hoej-sikkerhed`,
  sammenhaeng: `${STRATEGI}/sammenhaeng`,
  tilfredshed: `${STRATEGI}/borgertilfredshed`,
  foretrukket: `${STRATEGI}/foretrukne-valg`,
  oekonomi: `${STRATEGI}/oekonomi-og-aktivitet`,
} as const;

interface Maal {
  readonly noegle: string;
  readonly titel: string;
  /** What the mål comes down to; 22 in all. */
  readonly punkter: readonly string[];
}

interface Spor {
  readonly noegle: string;
  readonly titel: string;
  readonly tekst: string;
  readonly maal: readonly Maal[];
}

const SPOR: readonly Spor[] = [
  {
    noegle: `${STRATEGI}/faglig-indsats`, titel: 'Faglig indsats af høj kvalitet', tekst: 'Kernen i arbejdet: det, borgeren får ud af indsatsen.',
    maal: [
      { noegle: MAAL.udvikling, titel: 'Udvikling for borgeren', punkter: ['Borgeren har egne mål, som indsatsen tager afsæt i', 'Fremskridt kan ses og bliver fulgt', 'Borgeren mestrer mere af sin egen hverdag', 'Borgeren tager del i fællesskaber uden for tilbuddet'] },
      { noegle: MAAL.faglighed, titel: 'Høj faglighed i indsatsen', punkter: ['Metoderne bygger på viden', 'Medarbejderne har den uddannelse, opgaven kræver', 'Resultaterne bliver dokumenteret ens', 'Faglig sparring er en fast del af arbejdet'] },
      { noegle: MAAL.sikkerhed, titel: 'Høj sikkerhed', punkter: ['Vold og trusler forebygges', 'Magtanvendelser bliver færre', 'Medicin håndteres sikkert'] },
    ],
  },
  {
    noegle: `${STRATEGI}/sammenhaeng-og-tilfredshed`, titel: 'Sammenhæng og tilfredshed', tekst: 'Borgere, pårørende og kommuner skal opleve, at tingene hænger sammen.',
    maal: [
      { noegle: MAAL.sammenhaeng, titel: 'Sammenhæng i indsatsen', punkter: ['Overgange er planlagt og har en ansvarlig', 'Samarbejdet med psykiatri og sygehuse er aftalt', 'Pårørende er med, når borgeren ønsker det'] },
      { noegle: MAAL.tilfredshed, titel: 'Oplevet borgertilfredshed', punkter: ['Borgerne bliver spurgt jævnligt', 'Svarene bliver brugt', 'Borgerne kan mærke, at de har indflydelse'] },
      { noegle: MAAL.foretrukket, titel: 'Kommunernes foretrukne eksterne valg', punkter: ['Kommunerne får hurtigt svar', 'Ydelserne passer til det, kommunerne mangler'] },
    ],
  },
  {
    noegle: `${STRATEGI}/effektivt-socialomraade`, titel: 'Et effektivt socialområde', tekst: 'Driften skal være i orden, så der er råd til det vigtigste.',
    maal: [
      { noegle: MAAL.oekonomi, titel: 'God økonomi og relevant aktivitet', punkter: ['Budgettet holder', 'Pladserne er i brug', 'Takster og indhold følges ad'] },
    ],
  },
];

function omraade(noegle: string, foraelder: string | null, titel: string, tekst: string, index: number): Omraadeudkast {
  return { noegle, foraelder, niveau: foraelder === null ? 1 : 2, nummer: null, titel, tekst, verdensmaal: [], fase: null, orden: index + 1 };
}

/** The 3 strategispor, each followed by its mål. */
export const OMRAADER: readonly Omraadeudkast[] = SPOR.flatMap((spor, index) => [
  omraade(spor.noegle, null, spor.titel, spor.tekst, index),
  ...spor.maal.map((maal, place) => omraade(maal.noegle, spor.noegle, maal.titel, maal.punkter.map((punkt) => `• ${punkt}`).join('\n'), place)),
]);
