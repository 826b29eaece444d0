import { mergeEdits } from '../aendring/merge-edits';
import { sameValue } from '../aendring/same-value';
import type { Cellefejl, Celleopslag } from './celle-laesning';
import { TOM_RAEKKE, type Ansvarsdel, type Kolonne, type Raekkevaerdier } from './raekke';
import { readCelle } from './read-celle';
import { writtenIn, type Raekkeret } from './stand';

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

/** Values by column, so that they compare: the order of aktører says nothing. */
type Comparable = Partial<Record<Kolonne, unknown>>;

/**
 * Reads a row: `staar` is what stands in the list now, null for a plan about to be made. A cell that was set to what
 * stands anyway is no change. Two people in different cells of one row meet without a conflict.
 */
export function readRaekke(ret: Raekkeret, staar: Raekkevaerdier | null, opslag: Celleopslag): Raekkelaesning {
  const written = writtenIn(ret.celler).filter((kolonne) => staar !== null || ret.celler[kolonne]?.tekst.trim() !== '');
  const { vaerdier: read, fejl } = readCeller(ret, written, opslag);
  const changed = (Object.keys(read) as Kolonne[]).filter((kolonne) => !sameValue(comparable(kolonne, read), comparable(kolonne, staar ?? TOM_RAEKKE)));
  const vaerdier: Partial<Raekkevaerdier> = Object.fromEntries(changed.map((kolonne) => [kolonne, read[kolonne]]));
  if (staar === null) requireStart(vaerdier, fejl);
  if (saysWhatAboutNothing(vaerdier, staar ?? TOM_RAEKKE) && !fejl.has('periode')) fejl.set('periodeOm', { kode: 'om-uden-periode' });
  const konflikter = new Set(staar === null ? [] : collisions(ret, changed, vaerdier, staar));
  return { vaerdier, fejl, konflikter, aendrede: [...new Set([...changed, ...fejl.keys()])] };
}

function readCeller(ret: Raekkeret, written: readonly Kolonne[], opslag: Celleopslag): { vaerdier: Partial<Raekkevaerdier>; fejl: Map<Kolonne, Cellefejl> } {
  const fejl = new Map<Kolonne, Cellefejl>();
  let vaerdier: Partial<Raekkevaerdier> = {};
  for (const kolonne of written) {
    const laesning = readCelle(kolonne, ret.celler[kolonne]?.tekst ?? '', opslag);
    if (laesning.ok) vaerdier = { ...vaerdier, [kolonne]: laesning.vaerdi };
    else fejl.set(kolonne, laesning.fejl);
  }
  return { vaerdier, fejl };
}

function comparable(kolonne: Kolonne, vaerdier: Partial<Raekkevaerdier>): unknown {
  return kolonne === 'ansvarlige' ? vaerdier.ansvarlige?.map(partKey).sort() : vaerdier[kolonne];
}

function partKey({ aktoerId, rolle }: Ansvarsdel): string {
  return `${aktoerId} ${rolle}`;
}

/** A plan about to be made needs a title and a place; a row in which nothing is written needs nothing. */
function requireStart(vaerdier: Partial<Raekkevaerdier>, fejl: Map<Kolonne, Cellefejl>): void {
  if (Object.keys(vaerdier).length === 0 && fejl.size === 0) return;
  for (const kolonne of ['titel', 'omraade'] as const) {
    if (vaerdier[kolonne] === undefined && !fejl.has(kolonne)) fejl.set(kolonne, { kode: 'mangler' });
  }
}

/** A periode's "om" that was set, with no periode for it. */
function saysWhatAboutNothing({ periode, periodeOm = null }: Partial<Raekkevaerdier>, staar: Raekkevaerdier): boolean {
  return periodeOm !== null && (periode === undefined ? staar.periode : periode) === null;
}

/** The changed cells that somebody else has changed to something else. */
function collisions(ret: Raekkeret, changed: readonly Kolonne[], mine: Partial<Raekkevaerdier>, staar: Raekkevaerdier): readonly Kolonne[] {
  const of = (vaerdiOf: (kolonne: Kolonne) => Partial<Raekkevaerdier>): Comparable => Object.fromEntries(changed.map((kolonne) => [kolonne, comparable(kolonne, vaerdiOf(kolonne))]));
  const ground = (kolonne: Kolonne): Partial<Raekkevaerdier> => ({ [kolonne]: ret.celler[kolonne]?.grundlag });
  const { collisions: found } = mergeEdits<Comparable>(of(ground), of(() => mine), of(() => staar));
  return found.filter((kolonne) => kolonne !== 'ansvarlige' || !isOnTheWay(ret.celler.ansvarlige?.grundlag ?? [], mine.ansvarlige ?? [], staar.ansvarlige));
}

/** A save that broke off may have brought some aktører and not the others: that is nobody else's change. */
function isOnTheWay(grundlag: readonly Ansvarsdel[], mine: readonly Ansvarsdel[], staar: readonly Ansvarsdel[]): boolean {
  const [before, wanted, now] = [grundlag, mine, staar].map((dele) => new Set(dele.map(partKey))) as [Set<string>, Set<string>, Set<string>];
  const came = [...now].filter((part) => !before.has(part));
  const went = [...before].filter((part) => !now.has(part));
  return came.every((part) => wanted.has(part)) && went.every((part) => !wanted.has(part));
}
