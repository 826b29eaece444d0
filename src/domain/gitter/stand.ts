import type { Kolonne, Raekkevaerdier } from './raekke';

/** What somebody wrote into a cell, as written, and what stood there when they began: so that nobody's text is overwritten unseen. */
export interface Celleret<K extends Kolonne> {
  readonly tekst: string;
  readonly grundlag: Raekkevaerdier[K];
}

/** The cells of a row that were written in. */
export type Cellerettelser = { readonly [K in Kolonne]?: Celleret<K> };

export interface Raekkeret {
  /** Null for a plan about to be made. */
  readonly handleplanId: number | null;
  readonly celler: Cellerettelser;
}

/** All that is written and not saved, by the row's key, new rows in their order. Never changed: every edit gives another. */
export type Stand = ReadonlyMap<string, Raekkeret>;

/** One text into one cell. */
export interface Indtastning {
  readonly noegle: string;
  readonly handleplanId: number | null;
  readonly kolonne: Kolonne;
  /** Null: as it stands in the list. */
  readonly tekst: string | null;
  /** What the row holds in the list now. */
  readonly staar: Raekkevaerdier;
}

/** The stand after some typing, pasting or clearing; the same object when nothing differs. A cell keeps the ground of its first edit. */
export function addIndtastninger(stand: Stand, indtastninger: readonly Indtastning[]): Stand {
  const next = new Map(stand);
  let changed = false;
  for (const { noegle, handleplanId, kolonne, tekst, staar } of indtastninger) {
    const celler = next.get(noegle)?.celler ?? {};
    const old = celler[kolonne];
    if ((old?.tekst ?? null) === tekst) continue;
    changed = true;
    put(next, noegle, handleplanId, withCelle(celler, kolonne, tekst, old?.grundlag ?? staar[kolonne]));
  }
  return changed ? next : stand;
}

/** The stand after a choice between two texts: what stands in the list becomes the ground, and mine stays or goes. */
export function settleCelle(stand: Stand, noegle: string, kolonne: Kolonne, staar: Raekkevaerdier, keepMine: boolean): Stand {
  const raekke = stand.get(noegle);
  const mine = raekke?.celler[kolonne];
  if (raekke === undefined || mine === undefined) return stand;
  const next = new Map(stand);
  put(next, noegle, raekke.handleplanId, withCelle(raekke.celler, kolonne, keepMine ? mine.tekst : null, staar[kolonne]));
  return next;
}

/** The stand without some rows: they are saved, or given up. */
export function withoutRaekker(stand: Stand, noegler: ReadonlySet<string>): Stand {
  return [...stand.keys()].some((noegle) => noegler.has(noegle)) ? new Map([...stand].filter(([noegle]) => !noegler.has(noegle))) : stand;
}

/** The columns of a row that were written in, from left to right. */
export function writtenIn(celler: Cellerettelser): readonly Kolonne[] {
  return Object.keys(celler) as Kolonne[]; // the keys of this type and no others
}

function withCelle(celler: Cellerettelser, kolonne: Kolonne, tekst: string | null, grundlag: Raekkevaerdier[Kolonne]): Cellerettelser {
  if (tekst !== null) return { ...celler, [kolonne]: { tekst, grundlag } };
  return Object.fromEntries(Object.entries(celler).filter(([other]) => other !== kolonne));
}

/** A plan in which nothing is written any more is as it stands; a new row stays, or the rows below it would jump. */
function put(stand: Map<string, Raekkeret>, noegle: string, handleplanId: number | null, celler: Cellerettelser): void {
  if (handleplanId !== null && Object.keys(celler).length === 0) stand.delete(noegle);
  else stand.set(noegle, { handleplanId, celler });
}
