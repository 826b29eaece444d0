import type { AktoerReading } from '../domain/aktoer/read-aktoer-phrase';
import type { Periode } from '../domain/periode/periode';
import type { Trin } from '../domain/status/trin';
import type { Tilsagn } from '../domain/strategi/handleplan';
import type { Strategi } from '../domain/strategi/strategi';
import type { ImportFinding } from '../domain/udkast/import-finding';
import type { FoundForelaeggelse } from './find-forelaeggelser';

/** A status as the document gives it, before it has a date. */
export interface StatusReading {
  readonly line: number;
  readonly statustekst: string;
  readonly trin: Trin | null;
  readonly periode: Periode | null;
  readonly indsats: string | null;
  /** Where the indsats begins, or the status where there is none. */
  readonly indsatsLine: number;
}

/** A body that a handleplan goes before, with the line that names it. */
export type ForelaeggelseReading = FoundForelaeggelse & { readonly line: number };

export interface OmraadeReading {
  readonly noegle: string;
  readonly line: number;
  readonly foraelder: string | null;
  readonly niveau: number;
  readonly nummer: string | null;
  readonly titel: string;
  readonly tekst: string | null;
  readonly verdensmaal: readonly string[];
  /** What a status document tells about the whole area, or null. */
  readonly status: string | null;
}

export interface HandleplanReading {
  readonly noegle: string;
  readonly line: number;
  readonly omraade: string;
  readonly nummer: string | null;
  readonly tekst: string;
  readonly periode: Periode | null;
  /** The words of a periode field that no periode could be read from, and where they stand; null for none. */
  readonly ulaestPeriode: { readonly line: number; readonly ordlyd: string } | null;
  readonly tilsagn: Tilsagn | null;
  readonly status: StatusReading | null;
  readonly aktoerer: readonly AktoerReading[];
  /** Where the aktører stand, or the handleplan where they do not. */
  readonly aktoerLine: number;
  readonly forelaeggelser: readonly ForelaeggelseReading[];
  readonly faellesCelle: string | null;
}

/** A whole document, read: what `toUdkast` makes a draft of once the status has a date. */
export interface StrategyReading {
  readonly strategi: Omit<Strategi, 'id'>;
  /** What a status document tells about the strategy as a whole, or null. */
  readonly status: string | null;
  readonly omraader: readonly OmraadeReading[];
  readonly handleplaner: readonly HandleplanReading[];
  readonly findings: readonly ImportFinding[];
}
