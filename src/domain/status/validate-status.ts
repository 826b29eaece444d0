import { findCpr } from '../cpr/find-cpr';
import type { Dato } from '../dato';
import { hasPeriodePassed } from './has-periode-passed';
import { parsePeriode } from '../periode/parse-periode';
import type { Periode } from '../periode/periode';
import { STATUSFELTER, type Statusfelt, type Statusfelter, TEKSTFELTER, type Tekstfelt } from './statusfelter';
import type { Statusindhold } from './statusopdatering';

/** The longest text of each field, in characters. */
export const MAX_LENGTH: Readonly<Record<Tekstfelt, number>> = { statustekst: 4000, behov: 4000, periode: 255, indsats: 4000 };

/** What is wrong with a field. */
export type StatusFaultKind = 'missing' | 'too-long' | 'cpr' | 'unreadable' | 'in-the-future' | 'passed';

export interface StatusFault {
  readonly felt: Statusfelt;
  readonly kind: StatusFaultKind;
}

export type StatusValidation =
  | { readonly valid: true; readonly indhold: Statusindhold }
  | { readonly valid: false; readonly faults: readonly StatusFault[] };

interface StatusContext {
  readonly today: Dato;
  /** "Ingen ændringer – gælder stadig": needs no sentence of its own, but a periode that still lies ahead. */
  readonly uaendret: boolean;
  /** The periode that counted before; its wording untouched keeps what is known about it. */
  readonly previousPeriode: Periode | null;
}

function readPeriode(ordlyd: string, previous: Periode | null): Periode | null {
  return previous !== null && previous.ordlyd === ordlyd.trim() ? previous : parsePeriode(ordlyd);
}

function isDato(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

/** What is wrong with a text whatever it is about: a CPR number, or too many characters. */
function textFault(felt: Tekstfelt, text: string): StatusFaultKind | null {
  if (findCpr(text).length > 0) return 'cpr';
  return text.trim().length > MAX_LENGTH[felt] ? 'too-long' : null;
}

function periodeFault(felter: Statusfelter, { today, uaendret, previousPeriode }: StatusContext): StatusFaultKind | null {
  const empty = felter.periode.trim() === '';
  const periode = readPeriode(felter.periode, previousPeriode);
  if (!empty && periode === null) return 'unreadable';
  if (!uaendret || !hasPeriodePassed(empty ? previousPeriode : periode, felter.trin, today)) return null;
  return empty ? 'missing' : 'passed';
}

function dateFault(statusPr: string, today: Dato): StatusFaultKind | null {
  if (statusPr.trim() === '') return 'missing';
  if (!isDato(statusPr)) return 'unreadable';
  return statusPr > today ? 'in-the-future' : null;
}

function faultOf(felt: Statusfelt, felter: Statusfelter, context: StatusContext): StatusFaultKind | null {
  switch (felt) {
    case 'trin':
    case 'fremdrift':
      return null;
    case 'statusPr':
      return dateFault(felter.statusPr, context.today);
    case 'periode':
      return textFault(felt, felter.periode) ?? periodeFault(felter, context);
    case 'behov':
      return textFault(felt, felter.behov) ?? (felter.fremdrift === 'forsinket' && felter.behov.trim() === '' ? 'missing' : null);
    case 'statustekst':
      return textFault(felt, felter.statustekst) ?? (!context.uaendret && felter.statustekst.trim() === '' ? 'missing' : null);
    case 'indsats':
      return textFault(felt, felter.indsats);
  }
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/**
 * Reads what somebody typed as an entry, or says what is wrong, at most one fault a field, in the order of the screen.
 * Rules: a status sentence, unless nothing changed; behov when forsinket; a periode that can be read;
 * "as of" not in the future; no CPR number anywhere.
 */
export function validateStatus(felter: Statusfelter, context: StatusContext): StatusValidation {
  const faults = STATUSFELTER.flatMap((felt) => {
    const kind = faultOf(felt, felter, context);
    return kind === null ? [] : [{ felt, kind }];
  });
  if (faults.length > 0) return { valid: false, faults };
  return {
    valid: true,
    indhold: {
      statustekst: felter.statustekst.trim(),
      trin: felter.trin,
      fremdrift: felter.fremdrift,
      periode: readPeriode(felter.periode, context.previousPeriode),
      indsats: textOrNull(felter.indsats),
      behov: textOrNull(felter.behov),
      statusPr: felter.statusPr,
      uaendret: context.uaendret,
    },
  };
}

/** The fields of free text that hold a CPR number, as they stand now. */
export function felterWithCpr(felter: Statusfelter): readonly Tekstfelt[] {
  return TEKSTFELTER.filter((felt) => findCpr(felter[felt]).length > 0);
}
