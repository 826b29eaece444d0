import type { StatusRow, StatusSubject } from '../build/status';
import { keyOf, STRATEGI, TEMAER } from './omraader';
import { MIDTVEJS } from './statusser';

type Prose = readonly [subject: StatusSubject, row: StatusRow];

function prose(tekst: string): StatusRow {
  return { pr: MIDTVEJS, af: 'sidsel', tekst };
}

function about(omraade: string, tekst: string): Prose {
  return [{ noegle: omraade, omraade, handleplan: null }, prose(tekst)];
}

/** What the mid-term status tells about the whole, the temaer and the areas: status too, but without any code. */
export const OMRAADESTATUS: readonly Prose[] = [
  [{ noegle: STRATEGI, omraade: null, handleplan: null }, prose('Halvvejs er 38 af de 69 handleplaner omtalt. Arbejdet med viden fylder mest; sikkerhed går forud for alt. Strategien tilpasses, når lovgivning og efterspørgsel ændrer sig.')],
  about(TEMAER.viden, 'Temaet var det vigtigste i 2014 og fortsætter. Forskning, kompetencer og dokumentation har fået fælles rammer, og et nyt it-system er købt.'),
  about(TEMAER.indsats, 'Temaet er taget op i 2015. Nye ydelser, stærkere kvalitet og tættere samarbejde er på vej.'),
  about(TEMAER.oevrige, 'Tre områder er valgt ud midtvejs: sikkerhed, sundhed og sammenhængen mellem ydelser og pris. Om resten er der ikke meldt noget.'),
  about(keyOf('1'), 'Den fælles strategi bliver færdig i 2015; derefter tager specialområderne fat på deres egne.'),
  about(keyOf('2'), 'Forskningsstrategien fra 2014 er ved at blive ført ud i livet. Der er kommet en støttefunktion og en pulje.'),
  about(keyOf('3'), 'Innovation fyldte i 2014. I 2015 handler det om teknologi, og områdelederne samler op i andet halvår.'),
  about(keyOf('4'), 'Arbejdet med fælles redskaber går videre i 2015.'),
  about(keyOf('5'), 'Kvalitetsmodel og tilsyn var i centrum i 2014. Nu kommer deling af viden og projekter på tværs til.'),
  about(keyOf('6'), 'Alle specialområder udvikler ydelser. Et aflastningstilbud til familier med alvorligt syge børn begynder primo 2016.'),
  about(keyOf('7'), 'Der er aftaler med flere kommuner. Næste skridt er råd for brugere og pårørende.'),
  about(keyOf('9'), 'Sikkerhed har høj prioritet og får fuld opmærksomhed gennem hele 2015.'),
  about(keyOf('11'), 'Specialområderne lægger fast, hvordan de støtter borgernes sundhed.'),
  about(keyOf('14'), 'Erfaringer samles, så der kan laves fælles principper for ydelser og priser.'),
];
