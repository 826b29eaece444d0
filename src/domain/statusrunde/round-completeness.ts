import type { OverblikIndex } from '../overblik/index-overblik';
import { readSvar } from '../paamindelse/answers-of-people';
import { isAnswered } from '../paamindelse/due-parts';
import type { Indmelding } from '../paamindelse/indmelding';
import { delKey, partsOfStrategi, type SkyldigDel } from '../paamindelse/owed-parts';
import type { Paamindelsessvar } from '../paamindelse/paamindelsessvar';
import { rundeSvarFra } from '../paamindelse/vinduer';
import { danishTime } from '../kalender/danish-time';
import type { Tidspunkt } from '../dato';
import { asksAbout } from './runde-rules';
import type { Statusrunde } from './statusrunde';

/** How one part stands in a statusrunde. */
export const RUNDESVAR = ['besvaret', 'uaendret', 'tavs', 'tilbagegivet'] as const;
export type Rundesvar = (typeof RUNDESVAR)[number];

export interface Rundedel {
  readonly handleplanId: number;
  readonly aktoerId: number;
  readonly specialomraadeId: number | null;
  readonly svar: Rundesvar;
}

export type Rundetal = Readonly<Record<Rundesvar, number>>;

export interface Fuldstaendighed {
  readonly dele: readonly Rundedel[];
  readonly ialt: Rundetal;
  readonly byAktoer: ReadonlyMap<number, Rundetal>;
  /** Null: the whole plan. */
  readonly bySpecialomraade: ReadonlyMap<number | null, Rundetal>;
}

/** What a round is seen from: the lists as they are now. */
export interface Rundegrundlag {
  readonly index: OverblikIndex;
  readonly indmeldinger: readonly Indmelding[];
  readonly svar: readonly Paamindelsessvar[];
}

function countSvar(dele: readonly Rundedel[]): Rundetal {
  const count = (svar: Rundesvar) => dele.filter((del) => del.svar === svar).length;
  return { besvaret: count('besvaret'), uaendret: count('uaendret'), tavs: count('tavs'), tilbagegivet: count('tilbagegivet') };
}

function countBy<Key>(dele: readonly Rundedel[], keyOf: (del: Rundedel) => Key): ReadonlyMap<Key, Rundetal> {
  const groups = new Map<Key, Rundedel[]>();
  for (const del of dele) {
    const known = groups.get(keyOf(del));
    if (known === undefined) groups.set(keyOf(del), [del]);
    else known.push(del);
  }
  return new Map([...groups].map(([key, group]) => [key, countSvar(group)]));
}

/** How complete a round is by its parts: as they are now, or as they stood when it was closed. */
export function countRunde(dele: readonly Rundedel[]): Fuldstaendighed {
  return { dele, ialt: countSvar(dele), byAktoer: countBy(dele, ({ aktoerId }) => aktoerId), bySpecialomraade: countBy(dele, ({ specialomraadeId }) => specialomraadeId) };
}

/** The newest entry since the round began for each part; it says whether anything was new. */
function newestSince(indmeldinger: readonly Indmelding[], since: Tidspunkt): ReadonlyMap<string, Indmelding> {
  const newest = new Map<string, Indmelding>();
  for (const one of indmeldinger) {
    if (one.handleplanId === null || one.oprettet < since) continue;
    const key = delKey(one.handleplanId, one.specialomraadeId);
    if ((newest.get(key)?.id ?? 0) < one.id) newest.set(key, one);
  }
  return newest;
}

/** How complete a statusrunde is at a moment: which parts have been answered since it began, by aktør and specialområde. What was finished before it began owes nothing. */
export function completenessOf(runde: Statusrunde, { index, indmeldinger, svar }: Rundegrundlag, at: Tidspunkt): Fuldstaendighed {
  const since = rundeSvarFra(runde);
  const newest = newestSince(indmeldinger, since);
  const { tilbagegivne } = readSvar(svar);
  const handedBack = new Set(tilbagegivne.map((one) => delKey(one.handleplanId ?? 0, one.specialomraadeId)));
  function svarOf(part: SkyldigDel): Rundesvar {
    const { handleplan: { id }, del: { specialomraadeId } } = part;
    if (isAnswered(part, since)) return (newest.get(delKey(id, specialomraadeId)) ?? newest.get(delKey(id, null)))?.uaendret === true ? 'uaendret' : 'besvaret';
    return handedBack.has(delKey(id, specialomraadeId)) ? 'tilbagegivet' : 'tavs';
  }
  const dele = partsOfStrategi(runde.strategiId, index, indmeldinger, danishTime(at).dato)
    .filter((part) => asksAbout(runde, part.handleplan) && (!part.afsluttet || isAnswered(part, since)))
    .map((part): Rundedel => ({ handleplanId: part.handleplan.id, aktoerId: part.del.aktoerId, specialomraadeId: part.del.specialomraadeId, svar: svarOf(part) }));
  return countRunde(dele);
}
