import type { Dato, Tidspunkt } from '../dato';
import type { Periode } from '../periode/periode';
import type { Fremdrift } from './fremdrift';
import type { Trin } from './trin';

/** What an entry says, whoever says it and whatever it is about. */
export interface Statusindhold {
  /** The status sentence, word for word. */
  readonly statustekst: string;
  readonly trin: Trin | null;
  readonly fremdrift: Fremdrift | null;
  readonly periode: Periode | null;
  readonly indsats: string | null;
  /** "Behov for hjælp eller afklaring"; required when forsinket. */
  readonly behov: string | null;
  /** The day the status is true of. */
  readonly statusPr: Dato;
  /** "Ingen ændringer – gælder stadig". */
  readonly uaendret: boolean;
}

/** What an entry is about: a whole strategi, one Omraade, or one handleplan (the narrowest that is set). */
export interface Statusemne {
  readonly strategiId: number;
  readonly omraadeId: number | null;
  readonly handleplanId: number | null;
  /** For which specialområde (an Aktoer's id), or null for the whole. */
  readonly specialomraadeId: number | null;
}

/** One dated entry. Never changed; the newest is the status. */
export interface Statusopdatering extends Statusindhold, Statusemne {
  readonly id: number;
  /** Client key, unique per entry: a second send of the same entry is refused by the list. */
  readonly noegle: string;
  /** Entries written together about several plans carry the same key; null for one alone. */
  readonly faellesNoegle: string | null;
  /** Who wrote it, and when: said by SharePoint, not by the client. */
  readonly forfatterId: number;
  readonly oprettet: Tidspunkt;
}

/** An entry about to be written. */
export interface NyStatusopdatering extends Statusindhold, Statusemne {
  readonly noegle: string;
  readonly faellesNoegle: string | null;
}
