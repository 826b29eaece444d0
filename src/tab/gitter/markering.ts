import type { Udsnit } from '../../domain/gitter/place-block';
import { KOLONNER } from '../../domain/gitter/raekke';
import type { Gitterraekke } from './gitter-raekker';
import type { Flytning } from './gitter-tast';

/** A cell by its row's key: rows may come and go above it. `raekke` is where it stood last, for when the row is gone. */
export interface Sted {
  readonly noegle: string;
  readonly raekke: number;
  readonly kolonne: number;
}

/** The cell that has the focus, and the opposite corner of what is selected. */
export interface Markering {
  readonly aktiv: Sted;
  readonly anker: Sted;
}

export function stedAt(raekker: readonly Gitterraekke[], raekke: number, kolonne: number): Sted {
  const row = within(raekke, raekker.length);
  return { noegle: raekker[row]?.noegle ?? '', raekke: row, kolonne: within(kolonne, KOLONNER.length) };
}

/** The row in which a cell stands now. */
export function raekkeOf({ noegle, raekke }: Sted, raekker: readonly Gitterraekke[]): number {
  if (raekker[raekke]?.noegle === noegle) return raekke;
  const found = raekker.findIndex((row) => row.noegle === noegle);
  return found === -1 ? within(raekke, raekker.length) : found;
}

export function markeringAt(sted: Sted): Markering {
  return { aktiv: sted, anker: sted };
}

/** What is selected, as a rectangle. */
export function udsnitOf({ aktiv, anker }: Markering, raekker: readonly Gitterraekke[]): Udsnit {
  const [one, other] = [raekkeOf(aktiv, raekker), raekkeOf(anker, raekker)];
  return { foersteRaekke: Math.min(one, other), sidsteRaekke: Math.max(one, other), foersteKolonne: Math.min(aktiv.kolonne, anker.kolonne), sidsteKolonne: Math.max(aktiv.kolonne, anker.kolonne) };
}

/** The selection after a move; with `udvid` the opposite corner stays. */
export function moved({ aktiv, anker }: Markering, til: Flytning, udvid: boolean, raekker: readonly Gitterraekke[]): Markering {
  const next = stedAt(raekker, target(til.raekke, raekkeOf(aktiv, raekker), raekker.length), target(til.kolonne, aktiv.kolonne, KOLONNER.length));
  return { aktiv: next, anker: udvid ? anker : next };
}

/** The cell after this one in reading order; the last of a row is followed by the first of the next. */
export function nextInReadingOrder({ aktiv }: Markering, step: 1 | -1, raekker: readonly Gitterraekke[]): Markering {
  const place = raekkeOf(aktiv, raekker) * KOLONNER.length + aktiv.kolonne + step;
  const last = raekker.length * KOLONNER.length - 1;
  const held = Math.max(0, Math.min(place, last));
  return markeringAt(stedAt(raekker, Math.floor(held / KOLONNER.length), held % KOLONNER.length));
}

function target(step: number | 'start' | 'slut', from: number, length: number): number {
  if (step === 'start') return 0;
  return step === 'slut' ? length - 1 : from + step;
}

function within(place: number, length: number): number {
  return Math.max(0, Math.min(place, length - 1));
}
