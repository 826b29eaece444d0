export type SporNavn = 'socialomraade' | 'menneske' | 'faglighed';

export interface Pejlemaerke {
  readonly nummer: number;
  /** Our own short title: the plan gives them whole sentences only. */
  readonly titel: string;
  readonly punkter: readonly string[];
}

export interface Overskrift {
  readonly spor: SporNavn;
  readonly slug: string;
  readonly titel: string;
  readonly pejlemaerker: readonly Pejlemaerke[];
}

/** The 12 overskrifter with their 15 pejlemærker and 53 points, told in the project's own words. */
export const OVERSKRIFTER: readonly Overskrift[] = [
  { spor: 'socialomraade', slug: 'attraktiv-samarbejdspartner', titel: 'Attraktiv samarbejdspartner', pejlemaerker: [
    { nummer: 1, titel: 'En partner, kommunerne kan stole på', punkter: ['Takster, der er til at gennemskue', 'Et møde om året med kommunerne', 'Opfølgning på det, vi har aftalt', 'Nye former for tilbud sammen med kommunerne'] },
    { nummer: 2, titel: 'Stærkt samarbejde mellem specialområderne', punkter: ['Ét system til at sikre kvaliteten', 'Ét it-system og bedre data'] },
  ] },
  { spor: 'socialomraade', slug: 'taette-partnerskaber', titel: 'Tætte partnerskaber', pejlemaerker: [
    { nummer: 3, titel: 'Forpligtende partnerskaber om hele forløb', punkter: ['Det rette tilbud til den enkelte', 'Gode overgange, også fra barn til voksen', 'En politik for borgere og pårørende', 'En aftale med psykiatrien', 'Dialog med de tilsyn, der fører kontrol'] },
  ] },
  { spor: 'socialomraade', slug: 'videndeling-paa-tvaers', titel: 'Videndeling på tværs', pejlemaerker: [
    { nummer: 4, titel: 'Viden, der deles', punkter: ['En strategi for arbejdet med viden', 'Aftaler med uddannelser og kommuner', 'Resultater, der når ud til alle tilbud', 'En stemme i debatten om specialisering'] },
  ] },
  { spor: 'socialomraade', slug: 'et-groennere-socialomraade', titel: 'Et grønnere socialområde', pejlemaerker: [
    { nummer: 5, titel: 'Grønt og bæredygtigt', punkter: ['Mindre spild og mere genbrug', 'Farvel til olie og gas', 'Lavere forbrug af energi', 'Viden om gode valg i hverdagen', 'En arbejdsplads med plads til forskellighed', 'Regionens strategi gjort til vores'] },
  ] },
  { spor: 'menneske', slug: 'medansvar', titel: 'Medansvar til borgere og pårørende', pejlemaerker: [
    { nummer: 6, titel: 'Borgere og pårørende er med', punkter: ['Fællesskaber mellem ligestillede', 'Målinger af tilfredshed, også hos pårørende', 'Råd på alle tilbud'] },
  ] },
  { spor: 'menneske', slug: 'en-del-af-faellesskabet', titel: 'En del af fællesskabet', pejlemaerker: [
    { nummer: 7, titel: 'Døren åben mod samfundet', punkter: ['Vejen ind i foreningslivet', 'Flere frivillige på tilbuddene', 'Klare rammer for frivillige'] },
  ] },
  { spor: 'menneske', slug: 'lighed-i-sundhed', titel: 'Lighed i sundhed', pejlemaerker: [
    { nummer: 8, titel: 'Samme chance for et sundt liv', punkter: ['Læger tilknyttet bostederne', 'Sundhedstjek og rigtig medicin', 'Foreninger som bindeled til sundhedsvæsenet'] },
    { nummer: 9, titel: 'Trivsel for krop og sind', punkter: ['Selvbestemmelse, også om helbredet', 'Retningslinjer for mental trivsel'] },
  ] },
  { spor: 'menneske', slug: 'helhedsorienterede-indsatser', titel: 'Helhedsorienterede indsatser', pejlemaerker: [
    { nummer: 10, titel: 'Sammenhæng før, under og efter', punkter: ['Tidlig hjælp til unge', 'Tilbud til mennesker med flere diagnoser', 'Godt videre efter opholdet', 'Mindre misbrug'] },
  ] },
  { spor: 'faglighed', slug: 'mere-tid-til-borgeren', titel: 'Mere tid til borgeren', pejlemaerker: [
    { nummer: 11, titel: 'Tid til det nære', punkter: ['Teknologi, der frigiver tid', 'Bygninger, der passer til opgaven'] },
    { nummer: 12, titel: 'Førende på specialviden', punkter: ['Praksis, der bygger på viden', 'En stærk rolle i VISO', 'En klar definition af det specialiserede'] },
  ] },
  { spor: 'faglighed', slug: 'tiltraekke-medarbejdere', titel: 'Tiltrække dygtige medarbejdere', pejlemaerker: [
    { nummer: 13, titel: 'Et godt sted at begynde', punkter: ['En god introduktion', 'Synlig på messer og i praktik', 'Fortællinger om arbejdet', 'Vikarer, der er klædt på'] },
  ] },
  { spor: 'faglighed', slug: 'attraktiv-arbejdsplads', titel: 'Attraktiv arbejdsplads', pejlemaerker: [
    { nummer: 14, titel: 'Et godt sted at blive', punkter: ['Fleksible vagter', 'En politik for seniorer', 'Mindre sygefravær', 'Jobskifte inden for huset'] },
  ] },
  { spor: 'faglighed', slug: 'udvikling-af-medarbejdere', titel: 'Udvikling af medarbejdere og ledere', pejlemaerker: [
    { nummer: 15, titel: 'Dygtigere hele tiden', punkter: ['Bedre fagpiloter', 'Merituddannelse til ufaglærte', 'Læring sammen med kommuner', 'Ledere, der udvikler sig'] },
  ] },
];
