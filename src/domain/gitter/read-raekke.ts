import type { Cellefejl, Celleopslag } from './celle-laesning';
import type { Ansvarsdel, Kolonne, Raekkevaerdier } from './raekke';
import { TOM_RAEKKE } from './raekke';
import { readCelle } from './read-celle';
import { sameVaerdi } from './same-vaerdi';
import { writtenIn, type Celleret, type Raekkeret } from './stand';

type Vaerdi = Raekkevaerdier[Kolonne];

/** What a row's edits come to, against what stands in the list now. */
export interface Raekkelaesning {
  /** Mine, where it differs from what stands. */
  readonly vaerdier: Partial<Raekkevaerdier>;
  /** Cells that cannot be used, with why. */
  readonly fejl: ReadonlyMap<Kolonne, Cellefejl>;
  /** Cells that somebody else has changed to something else meanwhile. */
  readonly konflikter: ReadonlySet<Kolonne>;
  /** The cells that count as changed: those of the three above. */
  readonly aendrede: readonly Kolonne[];
}

/**
 * Reads a row: `staar` is what stands in the list now, null for a plan about to be made. A cell that was set to what
 * stands anyway is no change. Two people in different cells of one row meet without a conflict.
 */
export function readRaekke(ret: Raekkeret, staar: Raekkevaerdier | null, opslag: Celleopslag): Raekkelaesning {
  const ground = staar ?? TOM_RAEKKE;
  const fejl = new Map<Kolonne, Cellefejl>();
  const konflikter = new Set<Kolonne>();
  let vaerdier: Partial<Raekkevaerdier> = {};

  function read(kolonne: Kolonne): void {
    const celle: Celleret<Kolonne> | undefined = ret.celler[kolonne];
    if (celle === undefined || (staar === null && celle.tekst.trim() === '')) return;
    const laesning = readCelle(kolonne, celle.tekst, opslag);
    if (!laesning.ok) fejl.set(kolonne, laesning.fejl);
    else if (!sameVaerdi(kolonne, laesning.vaerdi, ground[kolonne])) {
      vaerdier = { ...vaerdier, [kolonne]: laesning.vaerdi };
      if (hasMoved(kolonne, celle.grundlag, laesning.vaerdi, ground[kolonne])) konflikter.add(kolonne);
    }
  }

  for (const kolonne of writtenIn(ret.celler)) read(kolonne);
  if (staar === null) requireStart(vaerdier, fejl);
  if (saysWhatAboutNothing(vaerdier, ground) && !fejl.has('periode')) fejl.set('periodeOm', { kode: 'om-uden-periode' });
  return { vaerdier, fejl, konflikter, aendrede: [...new Set([...Object.keys(vaerdier) as Kolonne[], ...fejl.keys()])] };
}

/** A plan about to be made needs a title and a place; a row in which nothing is written needs nothing. */
function requireStart(vaerdier: Partial<Raekkevaerdier>, fejl: Map<Kolonne, Cellefejl>): void {
  if (Object.keys(vaerdier).length === 0 && fejl.size === 0) return;
  for (const kolonne of ['titel', 'omraade'] as const) {
    if (vaerdier[kolonne] === undefined && !fejl.has(kolonne)) fejl.set(kolonne, { kode: 'mangler' });
  }
}

/** A periode's "om" that was set, with no periode for it. */
function saysWhatAboutNothing({ periode, periodeOm = null }: Partial<Raekkevaerdier>, ground: Raekkevaerdier): boolean {
  return periodeOm !== null && (periode === undefined ? ground.periode : periode) === null;
}

/** Whether somebody else has changed a cell to what is neither the ground nor mine. */
function hasMoved(kolonne: Kolonne, grundlag: Vaerdi, mine: Vaerdi, staar: Vaerdi): boolean {
  if (sameVaerdi(kolonne, grundlag, staar)) return false;
  return !(isDele(grundlag) && isDele(mine) && isDele(staar) && isOnTheWay(grundlag, mine, staar));
}

/** A save that broke off may have brought some aktører and not the others: that is nobody else's change. */
function isOnTheWay(grundlag: readonly Ansvarsdel[], mine: readonly Ansvarsdel[], staar: readonly Ansvarsdel[]): boolean {
  const has = (dele: readonly Ansvarsdel[], { aktoerId, rolle }: Ansvarsdel) => dele.some((del) => del.aktoerId === aktoerId && del.rolle === rolle);
  const came = staar.filter((del) => !has(grundlag, del));
  const went = grundlag.filter((del) => !has(staar, del));
  return came.every((del) => has(mine, del)) && went.every((del) => !has(mine, del));
}

function isDele(vaerdi: unknown): vaerdi is readonly Ansvarsdel[] {
  return Array.isArray(vaerdi);
}
