import type { Dato } from '../../../src/domain/dato';
import type { Periode } from '../../../src/domain/periode/periode';
import type { Fremdrift } from '../../../src/domain/status/fremdrift';
import type { Trin } from '../../../src/domain/status/trin';
import type { Statusudkast } from '../../../src/domain/udkast/strategiudkast';
import type { Specialomraade } from '../aktoerer';
import { upnOf } from '../people';
import type { PersonHandle } from '../people';
import { daysBefore } from './days-before';

/** One entry as the tables have it. */
export interface StatusRow {
  /** A day, or a number of days before today for what has to stay fresh. */
  readonly pr: Dato | number;
  /** Who writes it. */
  readonly af: PersonHandle;
  readonly tekst: string;
  readonly trin?: Trin;
  readonly fremdrift?: Fremdrift;
  /** A periode, or one reckoned from today. */
  readonly periode?: Periode | ((today: Dato) => Periode);
  readonly indsats?: string;
  readonly behov?: string;
  readonly uaendret?: true;
  /** The specialområde it speaks for; the whole without. */
  readonly for?: Specialomraade;
  /** Key of the cell it shares with another plan. */
  readonly faelles?: string;
}

/** What entries are about: the key that names them, and the node or plan (neither: the strategi itself). */
export interface StatusSubject {
  readonly noegle: string;
  readonly omraade: string | null;
  readonly handleplan: string | null;
}

/** An entry and the sign-in name of the one who writes it (a draft carries no author: SharePoint says who wrote). */
export interface AuthoredStatus {
  readonly udkast: Statusudkast;
  readonly forfatter: string;
}

/** Fixed days lie at least this far back, and so before all that count back from today. */
const LATEST_FIXED_DAY = 90;

/** A number counts back from today. A fixed day stays, unless the clock stands too early for it. */
function dayOf(pr: Dato | number, today: Dato): Dato {
  if (typeof pr === 'number') return daysBefore(today, pr);
  const latest = daysBefore(today, LATEST_FIXED_DAY);
  return pr < latest ? pr : latest;
}

/** The entries about one subject; keys count up (`…/status/1`), so they are the same on whatever day they are written. */
export function buildStatus(subject: StatusSubject, rows: readonly StatusRow[], today: Dato): readonly AuthoredStatus[] {
  return rows.map((row, index) => ({
    forfatter: upnOf(row.af),
    udkast: {
      noegle: `${subject.noegle}/status/${index + 1}`,
      omraade: subject.omraade, handleplan: subject.handleplan,
      specialomraade: row.for ?? null, faellesNoegle: row.faelles ?? null,
      statustekst: row.tekst, trin: row.trin ?? null, fremdrift: row.fremdrift ?? null,
      periode: typeof row.periode === 'function' ? row.periode(today) : row.periode ?? null,
      indsats: row.indsats ?? null, behov: row.behov ?? null,
      statusPr: dayOf(row.pr, today), uaendret: row.uaendret ?? false,
    },
  }));
}

/** Entries in the order they were made: the lists' ids rise with time. */
export function inOrderOfTime(entries: readonly AuthoredStatus[]): readonly AuthoredStatus[] {
  return [...entries].sort((a, b) => a.udkast.statusPr.localeCompare(b.udkast.statusPr));
}
