import { chanceOf, oneOf } from './chance';

const GERNINGER = ['Styrke', 'Udbrede', 'Afprøve', 'Samle', 'Forenkle', 'Udvikle', 'Sikre', 'Beskrive', 'Evaluere', 'Fastholde'] as const;
const EMNER = [
  'borgernes medbestemmelse', 'samarbejdet med kommunerne', 'de pårørendes indgang', 'arbejdet med recovery', 'overgangen fra ung til voksen', 'den faglige sparring', 'brugen af velfærdsteknologi',
  'introduktionen af nye kolleger', 'forebyggelsen af vold og trusler', 'den sunde hverdag', 'dokumentationen', 'rekrutteringen af uddannet personale', 'læringen af utilsigtede hændelser', 'medicinhåndteringen', 'de fysiske rammer', 'tilbuddene i weekenden',
] as const;
const STEDER = ['på alle matrikler', 'i de små bofællesskaber', 'sammen med frivillige', 'på tværs af specialområderne', 'i samarbejde med uddannelserne', 'i aftentimerne', 'for de yngste', 'hvor behovet er størst'] as const;
const TILFOEJELSER = ['med udgangspunkt i det, der allerede virker', 'så alle kender den fælles retning', 'og følge op hvert halve år', 'med inddragelse af MED-organisationen', 'efter en fælles plan, som ledelsen godkender'] as const;

/** What lists, exports and screens tend to stumble over. */
const DRILSKE = [
  'Æblegården, Øen & Ådalen: »åben dør« hver ædru østerdag', 'Vi siger "ja" — og \'nej\' – når det er nødvendigt', 'O\'Brien-modellen <b>uden</b> ekstra papir & skemaer', '=SUM(1;2) i regnearket skal væk', 'Tast #1, %20 og +45 i telefonsystemet; så virker det; måske', 'Nul\u00ADskils\u00ADord og mel\u200Blem\u00A0rum', 'Familie 👩‍👩‍👧 og nærvær 💡',
] as const;

const STATUSSER = [
  'Arbejdet følger planen, og de første erfaringer er gode.', 'Gruppen har holdt to møder og er enige om retningen.', 'Vi har afprøvet materialet ét sted og retter det til nu.', 'Der mangler stadig svar fra et par afdelinger.', 'Kurset er holdt for de første 40 medarbejdere.',
  'Forløbet er rykket, fordi to nøglepersoner er på orlov.', 'Beskrivelsen er sendt til kommentering.', 'Erfaringerne er samlet og bliver fremlagt på næste møde.', 'Aftalen med kommunen er på plads.', 'Vi venter på den nye it-løsning.',
] as const;
const BEHOV = ['Vi har brug for en afklaring af økonomien.', 'Der mangler en projektleder fra maj.', 'Ledelsen bedes tage stilling til omfanget.'] as const;

/** The longest a Text column takes. */
const LONGEST = 255;

function titleOf(subject: string): string {
  return `${oneOf(`${subject} gerning`, GERNINGER)} ${oneOf(`${subject} emne`, EMNER)} ${oneOf(`${subject} sted`, STEDER)}`;
}

function longTitleOf(subject: string): string {
  let title = titleOf(subject);
  for (let part = 0; title.length < LONGEST; part += 1) title += `, ${oneOf(`${subject} ${part}`, TILFOEJELSER)}`;
  return title.slice(0, LONGEST);
}

/** A name for a plan or a node: three in a hundred are as long as a column takes, two are awkward. */
export function titel(subject: string): string {
  const chance = chanceOf(`${subject} slags`);
  if (chance < 0.03) return longTitleOf(subject);
  return chance < 0.05 ? oneOf(`${subject} drilsk`, DRILSKE) : titleOf(subject);
}

/** The text under a title; null where the title says it all. */
export function tekst(subject: string): string | null {
  const sentences = Math.floor(chanceOf(`${subject} længde`) * 6) - 1;
  if (sentences <= 0) return null;
  return Array.from({ length: sentences }, (_, at) => `${titleOf(`${subject} ${at}`)}, ${oneOf(`${subject} ${at} mere`, TILFOEJELSER)}.`).join(sentences > 3 ? '\n\n' : ' ');
}

export function statustekst(subject: string): string {
  const more = chanceOf(`${subject} mere`) < 0.4 ? ` ${oneOf(`${subject} to`, STATUSSER)}` : '';
  return `${oneOf(`${subject} et`, STATUSSER)}${more}`;
}

export function behovTekst(subject: string): string {
  return oneOf(`${subject} behov`, BEHOV);
}
