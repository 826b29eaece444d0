import { periodeOf } from '../build/periode';
import type { StatusRow } from '../build/status';
import { SPECIALOMRAADER } from '../aktoerer';
import { keyOf } from './omraader';

/** The mid-term status says no day; this one is made up and lies between the half-years it speaks of. */
export const MIDTVEJS = '2015-09-01';

/** Two plans that share one status cell. */
export const FAELLES_CELLE = { noegle: keyOf('11-B+11-C'), planer: ['11-B', '11-C'] as readonly string[] };

/** An entry of the mid-term status; the secretariat wrote it. */
function midtvejs(row: Omit<StatusRow, 'pr' | 'af'>): readonly StatusRow[] {
  return [{ pr: MIDTVEJS, af: 'sidsel', ...row }];
}

function iGang(indsats?: string): readonly StatusRow[] {
  return midtvejs({ tekst: 'Er i gang', trin: 'i-gang', ...(indsats === undefined ? {} : { indsats }) });
}

function forberedesI2015(indsats?: string): readonly StatusRow[] {
  return midtvejs({ tekst: 'Forberedes i 2015', trin: 'forberedes', periode: periodeOf('2015', 'forberedes'), ...(indsats === undefined ? {} : { indsats }) });
}

const FAELLES_STATUS = forberedesI2015('Følger med, når den nye retningslinje for sundhed og trivsel tages i brug.').map((row) => ({ ...row, faelles: FAELLES_CELLE.noegle }));

/** "Alle har igangsat": 8 of 8 answer for themselves. In 1-C and 4-B the source only says "flere", so nobody does. */
const ALLE_8: readonly StatusRow[] = SPECIALOMRAADER.map((specialomraade) => ({ pr: MIDTVEJS, af: 'sidsel', for: specialomraade, tekst: 'Har egne faglige projekter i gang', trin: 'i-gang' }));

/**
 * The 32 rows of the mid-term status. Trin and periode are facts, and so are the
 * shortest status sentences; the others are told in the project's own words. Where
 * no code fits a sentence (2-E, 14-A) there is none.
 */
const ROWS: Readonly<Record<string, readonly StatusRow[]>> = {
  '1-A': iGang('En arbejdsgruppe fra specialområderne og HMU gør et oplæg færdigt. HMU ser på det i efteråret 2015.'),
  '1-B': midtvejs({ tekst: 'Forberedes 1. halvår 2016', trin: 'forberedes', periode: periodeOf('1. halvår 2016', 'forberedes'), indsats: 'Når den fælles strategi er på plads, bliver rammerne for de lokale planer lagt.' }),
  '1-C': midtvejs({ tekst: 'Er i gang i flere specialområder. Nye skridt venter på den fælles strategi (1-A).', trin: 'i-gang' }),
  '1-D': iGang('Områdelederne gør status på et møde i efteråret 2015.'),
  '2-B': midtvejs({ tekst: 'Iværksættes 2. halvår 2015, når støttefunktionen (2-C) er på plads.', trin: 'igangsaettes', periode: periodeOf('2. halvår 2015', 'igangsaettes') }),
  '2-C': iGang('Der er en aftale med CFK om støtte, og der er oprettet en funktion med en forskervejleder.'),
  '2-D': midtvejs({ tekst: 'Er i gang. Flere initiativer følger, når der er en støttefunktion.', trin: 'i-gang' }),
  '2-E': midtvejs({ tekst: 'I andet halvår 2015 kommer der et netværk på tværs for dem, der arbejder med forskning.', periode: periodeOf('andet halvår 2015') }),
  '3-C': forberedesI2015('Planen for det videre arbejde lægges i andet halvår 2015.'),
  '3-D': forberedesI2015('En platform til apps prøves i flere projekter. Autismeområdet forbereder et projekt med boliger, der kan flyttes. Områdelederne samler op på et møde.'),
  '3-E': iGang('Med Randers og Viborg kommuner er det aftalt at dele erfaringer.'),
  '4-A': iGang('Områdelederne har holdt en temadrøftelse. En arbejdsgruppe laver et fælles koncept.'),
  '4-B': midtvejs({ tekst: 'Er i gang i flere specialområder. Flere igangsættes 2. halvår 2015.', trin: 'i-gang', periode: periodeOf('2. halvår 2015', 'igangsaettes'), indsats: 'Følges sammen med forskningsstrategien.' }),
  '4-C': forberedesI2015('Tages med, når retningslinjen for metoder og resultater indføres.'),
  '4-D': iGang('Udbuddet sluttede i 1. halvår 2015 med en kontrakt. Nu tages systemet i brug.'),
  '4-E': midtvejs({ tekst: 'Gennemføres 2. halvår 2015', trin: 'gennemfoeres', periode: periodeOf('2. halvår 2015', 'gennemfoeres') }),
  '5-A': midtvejs({ tekst: 'Igangsættes 2. halvår 2015', trin: 'igangsaettes', periode: periodeOf('2. halvår 2015', 'igangsaettes'), indsats: 'Sker gennem netværket i forskningsstrategien (2-E).' }),
  '5-B': [...iGang('Alle har igangsat projekter. Flere forberedes som led i forskningsstrategien.'), ...ALLE_8],
  '6-A': iGang('Ydelserne bliver løbende fornyet i samtale med kommunerne.'),
  '6-B': midtvejs({ tekst: 'Forberedes 2. halvår 2015', trin: 'forberedes', periode: periodeOf('2. halvår 2015', 'forberedes'), indsats: 'Områdelederne ser på erfaringerne ultimo 2015. Derefter besluttes en målrettet indsats.' }),
  '6-C': forberedesI2015('Er en del af arbejdet med at udvikle nye produkter.'),
  '7-A': iGang('Et tilbud i faser på autismeområdet er ved at blive til sammen med Horsens Kommune. Flere kommuner skal kunne være med.'),
  '7-B': forberedesI2015('Er en del af arbejdet med at udvikle nye produkter.'),
  '7-C': iGang('Ledelserne har fået et nyt forum med CFK.'),
  '7-D': iGang('Retningslinjer for rådene er på vej. De skal først omkring områdelederne og derefter kontaktforum; så følger hvert specialområde op.'),
  '7-E': forberedesI2015(),
  '9-E': iGang('De lokale sikkerhedsplaner er lavet. Modellen bliver opdateret i 2015 og indføres derefter.'),
  '11-A': forberedesI2015('Erfaringerne beskrives og drøftes med områdelederne, før der lægges en plan for udbredelse.'),
  '11-B': FAELLES_STATUS,
  '11-C': FAELLES_STATUS,
  '11-E': iGang('En arbejdsgruppe skriver forslag til retningslinjer. Områdelederne behandler dem i 2. halvår 2015.'),
  '14-A': midtvejs({ tekst: 'Taksterne tilpasses løbende sammen med rammeaftalen.', indsats: 'Områdelederne gør status i 2. halvår 2015.' }),
};

/** Plans that the prose mentions by code, without a row of their own. */
const MENTIONED: Readonly<Record<string, readonly StatusRow[]>> = {
  '2-A': midtvejs({ tekst: 'Vedtaget i 2014; gennemføres i 2015.', trin: 'gennemfoeres', periode: periodeOf('2015', 'gennemfoeres') }),
  '3-A': midtvejs({ tekst: 'Afholdt i 2014.', trin: 'gennemfoert', periode: periodeOf('2014', 'gennemfoeres') }),
  '3-B': midtvejs({ tekst: 'Der er arbejdet med det i 2014.', trin: 'i-gang' }),
  '3-F': midtvejs({ tekst: 'Videomøder er ved at blive rullet ud.', trin: 'i-gang' }),
  '5-C': midtvejs({ tekst: 'Der er arbejdet videre i 2014.', trin: 'i-gang' }),
  '5-D': midtvejs({ tekst: 'Der er arbejdet videre i 2014.', trin: 'i-gang' }),
};

/** Number to entries. What is not here has no status at all: nothing was said, which is not "ikke startet". */
export const STATUSSER: Readonly<Record<string, readonly StatusRow[]>> = { ...ROWS, ...MENTIONED };

/** The numbers of the 32 rows. */
export const MIDTVEJSRAEKKER: readonly string[] = Object.keys(ROWS);
