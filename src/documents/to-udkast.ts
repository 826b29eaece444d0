import type { Dato } from '../domain/dato';
import type { AktoerReading } from '../domain/aktoer/read-aktoer-phrase';
import type { Aktoerudkast, Ansvarudkast, Forelaeggelseudkast, Handleplanudkast, Omraadeudkast, Statusudkast, Strategiudkast } from '../domain/udkast/strategiudkast';
import { aktoerNavn, aktoerNoegle } from './name-aktoer';
import { createKeys } from './create-keys';
import { shorten } from './place-omraader';
import type { HandleplanReading, StatusReading, StrategyReading } from './strategy-reading';

/**
 * Makes a draft for the lists of what was read. `statusPr` is the day that every status of the document is true of.
 * Keys come from the document's own numbers and titles, so that the same document always gives the same draft.
 */
export function toUdkast(reading: StrategyReading, statusPr: Dato): Strategiudkast {
  const omraader = omraaderOf(reading);
  const keys = new Set(omraader.map((omraade) => omraade.noegle));
  const fallback = omraader[0]?.noegle ?? reading.strategi.noegle;
  return {
    strategi: reading.strategi,
    omraader,
    handleplaner: reading.handleplaner.map((plan, index) => handleplanOf(plan, keys.has(plan.omraade) ? plan.omraade : fallback, index)),
    aktoerer: aktoererOf(reading.handleplaner.flatMap((plan) => plan.aktoerer)),
    ansvar: reading.handleplaner.flatMap(ansvarOf),
    relationer: [],
    forelaeggelser: reading.handleplaner.flatMap(forelaeggelserOf),
    statusopdateringer: statusserOf(reading, statusPr),
  };
}

/** A handleplan that stands under no heading hangs on a node that bears the strategy's own name. */
function omraaderOf(reading: StrategyReading): Omraadeudkast[] {
  const keys = new Set(reading.omraader.map((omraade) => omraade.noegle));
  const homeless = reading.handleplaner.some((plan) => !keys.has(plan.omraade));
  const { noegle, titel } = reading.strategi;
  const all: Omraadeudkast[] = reading.omraader.map((omraade, index) => {
    const { noegle: key, foraelder, niveau, nummer, titel: title, tekst, verdensmaal } = omraade;
    return { noegle: key, foraelder, niveau, nummer, titel: title, tekst, verdensmaal, fase: null, orden: index + 1 };
  });
  return homeless ? [{ noegle, foraelder: null, niveau: 1, nummer: null, titel, tekst: null, verdensmaal: [], fase: null, orden: 0 }, ...all] : all;
}

function handleplanOf(plan: HandleplanReading, omraade: string, index: number): Handleplanudkast {
  const titel = shorten(plan.tekst === '' ? (plan.nummer ?? '–') : plan.tekst);
  return {
    noegle: plan.noegle, omraade, nummer: plan.nummer, titel, tekst: titel === plan.tekst ? null : plan.tekst, periode: plan.periode, tilsagn: plan.tilsagn,
    relevantForMed: false, fase: null, faellesCelle: plan.faellesCelle, orden: index + 1,
  };
}

/** Every aktør once; people are not in the document. */
function aktoererOf(readings: readonly AktoerReading[]): Aktoerudkast[] {
  const byNoegle = new Map(readings.map((reading) => [aktoerNoegle(reading), reading]));
  return [...byNoegle].map(([noegle, reading]) => {
    const { kendt, ordlyd } = reading;
    return {
    noegle, navn: aktoerNavn(reading), type: kendt?.type ?? unknownType(ordlyd), kaldes: kendt?.kaldes ?? [],
    personer: [], stedfortraedere: [], ledere: [], fraAar: kendt?.fraAar ?? null, tilAar: kendt?.tilAar ?? null,
    };
  });
}

function unknownType(navn: string): Aktoerudkast['type'] {
  if (/^styregruppe/iu.test(navn)) return 'styregruppe';
  if (/gruppe/iu.test(navn)) return 'arbejdsgruppe';
  return /^specialområde /iu.test(navn) ? 'specialomraade' : 'ekstern';
}

function ansvarOf(plan: HandleplanReading): Ansvarudkast[] {
  return plan.aktoerer.map((reading) => ({
    noegle: `${plan.noegle}/ansvar/${aktoerNoegle(reading)}`, handleplan: plan.noegle, aktoer: aktoerNoegle(reading), rolle: reading.rolle, specialomraade: null, personer: [],
  }));
}

function forelaeggelserOf(plan: HandleplanReading): Forelaeggelseudkast[] {
  const keys = createKeys();
  return plan.forelaeggelser.map(({ organ, formaal, periode }) => {
    return { noegle: keys(`${plan.noegle}/forelaegges/${organ}`), handleplan: plan.noegle, organ, formaal, periode };
  });
}

function statusserOf(reading: StrategyReading, statusPr: Dato): Statusudkast[] {
  const prose = (noegle: string, omraade: string | null, text: string | null): Statusudkast[] => (text === null ? [] : [{
    ...contents({ statustekst: text, trin: null, periode: null, indsats: null }, statusPr), noegle: `${noegle}/status/${statusPr}`, omraade, handleplan: null, specialomraade: null, faellesNoegle: null,
  }]);
  return [
    ...prose(reading.strategi.noegle, null, reading.status),
    ...reading.omraader.flatMap((omraade) => prose(omraade.noegle, omraade.noegle, omraade.status)),
    ...reading.handleplaner.flatMap((plan) => planStatus(plan, statusPr)),
  ];
}

function planStatus(plan: HandleplanReading, statusPr: Dato): Statusudkast[] {
  if (plan.status === null) return [];
  const faellesNoegle = plan.faellesCelle === null ? null : `${plan.faellesCelle}/status/${statusPr}`;
  return [{ ...contents(plan.status, statusPr), noegle: `${plan.noegle}/status/${statusPr}`, omraade: null, handleplan: plan.noegle, specialomraade: null, faellesNoegle }];
}

function contents(status: Omit<StatusReading, 'line' | 'indsatsLine'>, statusPr: Dato) {
  const { statustekst, trin, periode, indsats } = status;
  return { statustekst, trin, fremdrift: null, periode, indsats, behov: null, statusPr, uaendret: false };
}
