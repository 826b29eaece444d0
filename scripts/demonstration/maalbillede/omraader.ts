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

/** The keys of the 3 strategispor. */
export const SPOR = { faglig: `${STRATEGI}/faglig-indsats`, sammenhaeng: `${STRATEGI}/sammenhaeng-og-tilfredshed`, effektivt: `${STRATEGI}/effektivt-socialomraade` } as const;

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
  /** Invented, so that several strategies serve the same goals. */
  readonly verdensmaal: readonly string[];
  readonly maal: readonly Maal[];
}

const SPORNODER: readonly Spor[] = [
  {
    noegle: SPOR.faglig, titel: 'Faglig indsats af høj kvalitet', tekst: 'Kernen i arbejdet: det, borgeren får ud af indsatsen.', verdensmaal: ['3', '3.4'],
    maal: [
      { noegle: MAAL.udvikling, titel: 'Udvikling for borgeren', punkter: ['Borgeren har egne mål, som indsatsen tager afsæt i', 'Fremskridt kan ses og bliver fulgt', 'Borgeren mestrer mere af sin egen hverdag', 'Borgeren tager del i fællesskaber uden for tilbuddet'] },
      { noegle: MAAL.faglighed, titel: 'Høj faglighed i indsatsen', punkter: ['Metoderne bygger på viden', 'Medarbejderne har den uddannelse, opgaven kræver', 'Resultaterne bliver dokumenteret ens', 'Faglig sparring er en fast del af arbejdet'] },
      { noegle: MAAL.sikkerhed, titel: 'Høj sikkerhed', punkter: ['Vold og trusler forebygges', 'Magtanvendelser bliver færre', 'Medicin håndteres sikkert'] },
    ],
  },
  {
    noegle: SPOR.sammenhaeng, titel: 'Sammenhæng og tilfredshed', tekst: 'Borgere, pårørende og kommuner skal opleve, at tingene hænger sammen.', verdensmaal: ['10', '10.2', '17', '17.17'],
    maal: [
      { noegle: MAAL.sammenhaeng, titel: 'Sammenhæng i indsatsen', punkter: ['Overgange er planlagt og har en ansvarlig', 'Samarbejdet med psykiatri og sygehuse er aftalt', 'Pårørende er med, når borgeren ønsker det'] },
      { noegle: MAAL.tilfredshed, titel: 'Oplevet borgertilfredshed', punkter: ['Borgerne bliver spurgt jævnligt', 'Svarene bliver brugt', 'Borgerne kan mærke, at de har indflydelse'] },
      { noegle: MAAL.foretrukket, titel: 'Kommunernes foretrukne eksterne valg', punkter: ['Kommunerne får hurtigt svar', 'Ydelserne passer til det, kommunerne mangler'] },
    ],
  },
  {
    noegle: SPOR.effektivt, titel: 'Et effektivt socialområde', tekst: 'Driften skal være i orden, så der er råd til det vigtigste.', verdensmaal: ['12', '12.2'],
    maal: [
      { noegle: MAAL.oekonomi, titel: 'God økonomi og relevant aktivitet', punkter: ['Budgettet holder', 'Pladserne er i brug', 'Takster og indhold følges ad'] },
    ],
  },
];

function omraade(noegle: string, foraelder: string | null, { titel, tekst, verdensmaal }: Pick<Spor, 'titel' | 'tekst' | 'verdensmaal'>, index: number): Omraadeudkast {
  return { noegle, foraelder, niveau: foraelder === null ? 1 : 2, nummer: null, titel, tekst, verdensmaal, fase: null, orden: index + 1 };
}

/** The 3 strategispor, each followed by its mål. */
export const OMRAADER: readonly Omraadeudkast[] = SPORNODER.flatMap((spor, index) => [
  omraade(spor.noegle, null, spor, index),
  ...spor.maal.map((maal, place) => omraade(maal.noegle, spor.noegle, { titel: maal.titel, tekst: maal.punkter.map((punkt) => `• ${punkt}`).join('\n'), verdensmaal: [] }, place)),
]);
