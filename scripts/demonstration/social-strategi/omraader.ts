import type { Fase } from '../../../src/domain/strategi/fase';
import type { Omraadeudkast } from '../../../src/domain/udkast/strategiudkast';

export const STRATEGI = 'social-strategi-2014-2017';

/** The key of an indsatsområde or a handleplan by its number: `…/7`, `…/7-D`. */
export function keyOf(nummer: string): string {
  return `${STRATEGI}/${nummer}`;
}

export const TEMAER = { viden: `${STRATEGI}/noedvendig-viden`, indsats: `${STRATEGI}/maalrettet-indsats`, oevrige: `${STRATEGI}/oevrige-prioriterede-handleplaner` } as const;

const PHASES_INVENTED = 'Faserne i demonstrationen er opdigtede.';

interface Node {
  readonly titel: string;
  readonly tekst: string;
  /** Invented: the model's drawing is not in the text. */
  readonly fase: Fase | null;
}

const TEMANODER: readonly (Node & { readonly noegle: string })[] = [
  { noegle: TEMAER.viden, titel: 'Nødvendig viden', fase: 'aktiv', tekst: `Vi skal vide, hvad der virker, og have de rette kompetencer. Hovedtema i 2014; fortsætter i 2015. ${PHASES_INVENTED}` },
  { noegle: TEMAER.indsats, titel: 'Målrettet indsats', fase: 'forberedende', tekst: `Viden skal blive til bedre ydelser og tættere samarbejde. Tema fra 2015. ${PHASES_INVENTED}` },
  { noegle: TEMAER.oevrige, titel: 'Øvrige', fase: null, tekst: `Områder uden for de to temaer. Sikkerhed, sundhed og pris er prioriteret midtvejs. ${PHASES_INVENTED}` },
];

const INDSATSOMRAADER: readonly (Node & { readonly tema: string })[] = [
  { tema: TEMAER.viden, titel: 'Kompetencer og specialviden', fase: 'aktiv', tekst: 'Medarbejderne skal kunne det, opgaverne kræver, og have adgang til ny specialviden.' },
  { tema: TEMAER.viden, titel: 'Praksisnær forskning', fase: 'aktiv', tekst: 'Forskning skal tage udgangspunkt i hverdagen på tilbuddene og komme tilbage til den.' },
  { tema: TEMAER.viden, titel: 'Innovation og ny teknologi', fase: 'aktiv', tekst: 'Nye løsninger prøves af i det små og breder sig, når de virker.' },
  { tema: TEMAER.viden, titel: 'Dokumentation af indsats og resultater', fase: 'aktiv', tekst: 'Det skal kunne ses, hvad indsatsen fører til, med de samme redskaber overalt.' },
  { tema: TEMAER.indsats, titel: 'Stærkere faglig kvalitet', fase: 'aktiv', tekst: 'Specialområderne lærer af hinanden og af tilsynet.' },
  { tema: TEMAER.indsats, titel: 'Specialisering og nye ydelser', fase: 'forberedende', tekst: 'Ydelserne følger kommunernes efterspørgsel og den nyeste viden.' },
  { tema: TEMAER.indsats, titel: 'Dialog og partnerskaber', fase: 'forberedende', tekst: 'Samarbejdet med kommuner, brugere og pårørende får faste rammer.' },
  { tema: TEMAER.oevrige, titel: 'Borgerens liv og netværk', fase: null, tekst: 'Indsatsen skal styrke borgerens egne mål og kontakten til andre mennesker.' },
  { tema: TEMAER.oevrige, titel: 'Sikkerhed for borgere og ansatte', fase: 'aktiv', tekst: 'Det skal være trygt at bo og at arbejde på tilbuddene.' },
  { tema: TEMAER.oevrige, titel: 'Frivillige', fase: null, tekst: 'Frivillige skal have en klar og god plads ved siden af de ansatte.' },
  { tema: TEMAER.oevrige, titel: 'Sundhed', fase: 'forberedende', tekst: 'Borgere på sociale tilbud skal have samme muligheder for et sundt liv som andre.' },
  { tema: TEMAER.oevrige, titel: 'Bro til sundhedsområdet', fase: null, tekst: 'Overgange mellem sociale tilbud, psykiatri og sygehus skal hænge sammen.' },
  { tema: TEMAER.oevrige, titel: 'Bedre brug af ressourcer', fase: null, tekst: 'Pengene skal række længere, uden at kvaliteten falder.' },
  { tema: TEMAER.oevrige, titel: 'Ydelser og pris', fase: 'forberedende', tekst: 'Det skal være klart, hvad en ydelse indeholder, og hvorfor den koster, hvad den gør.' },
  { tema: TEMAER.oevrige, titel: 'Attraktiv arbejdsplads', fase: null, tekst: 'Gode medarbejdere skal have lyst til at komme og til at blive.' },
];

/** The 3 temaer, then the 15 indsatsområder under them. */
export const OMRAADER: readonly Omraadeudkast[] = [
  ...TEMANODER.map((node, index): Omraadeudkast => ({ noegle: node.noegle, foraelder: null, niveau: 1, nummer: null, titel: node.titel, tekst: node.tekst, verdensmaal: [], fase: node.fase, orden: index + 1 })),
  ...INDSATSOMRAADER.map((node, index): Omraadeudkast => ({ noegle: keyOf(`${index + 1}`), foraelder: node.tema, niveau: 2, nummer: `${index + 1}`, titel: node.titel, tekst: node.tekst, verdensmaal: [], fase: node.fase, orden: index + 1 })),
];
