import type { Dato, Tidspunkt } from '../dato';
import { addDays } from '../kalender/add-days';
import { danishTime } from '../kalender/danish-time';
import { delKey } from './owed-parts';
import type { Paamindelsessvar } from './paamindelsessvar';

/** What people have said about reminders, ready to be asked. */
export interface Svarbog {
  /** Whether somebody is away on a day. */
  isAway(personId: number, dato: Dato): boolean;
  /** Whether somebody has handed a part back, and nobody has dealt with it since. */
  hasHandedBack(personId: number, handleplanId: number, specialomraadeId: number | null): boolean;
  /** Until which day (not included) somebody wants to be left alone about a part; null: nothing of the kind. */
  snoozedUntil(personId: number, handleplanId: number, specialomraadeId: number | null, mostDays: number): Dato | null;
  /** Every "Send nu" about a plan or a person. */
  readonly sendNu: readonly Paamindelsessvar[];
  /** What stands handed back. */
  readonly tilbagegivne: readonly Paamindelsessvar[];
}

function key(personId: number | null, handleplanId: number | null, specialomraadeId: number | null): string {
  return `${personId ?? ''}/${delKey(handleplanId ?? 0, specialomraadeId)}`;
}

function newestBy(svar: readonly Paamindelsessvar[], keyOf: (one: Paamindelsessvar) => string): ReadonlyMap<string, Paamindelsessvar> {
  const newest = new Map<string, Paamindelsessvar>();
  for (const one of svar) {
    const known = newest.get(keyOf(one));
    if (known === undefined || isLater(one, known)) newest.set(keyOf(one), one);
  }
  return newest;
}

function isLater(one: { readonly oprettet: Tidspunkt; readonly id: number }, other: { readonly oprettet: Tidspunkt; readonly id: number }): boolean {
  return one.oprettet === other.oprettet ? one.id > other.id : one.oprettet > other.oprettet;
}

/** Sorts out what people have said: the newest word of each counts. Nobody can wait longer than the rule lets them. */
export function readSvar(svar: readonly Paamindelsessvar[]): Svarbog {
  const ofArt = (...arter: readonly Paamindelsessvar['art'][]) => svar.filter(({ art }) => arter.includes(art));
  const byPart = (one: Paamindelsessvar) => key(one.personId, one.handleplanId, one.specialomraadeId);
  const away = newestBy(ofArt('fravaer'), (one) => String(one.personId));
  const handed = newestBy(ofArt('ikke-den-rette', 'afklaret'), byPart);
  const snoozed = newestBy(ofArt('senere'), byPart);
  return {
    isAway: (personId, dato) => {
      const one = away.get(String(personId));
      return one !== undefined && one.dato !== null && danishTime(one.oprettet).dato <= dato && dato <= one.dato;
    },
    hasHandedBack: (personId, handleplanId, specialomraadeId) => handed.get(key(personId, handleplanId, specialomraadeId))?.art === 'ikke-den-rette',
    snoozedUntil: (personId, handleplanId, specialomraadeId, mostDays) => {
      const one = snoozed.get(key(personId, handleplanId, specialomraadeId));
      if (one?.dato === undefined || one.dato === null) return null;
      const limit = addDays(danishTime(one.oprettet).dato, mostDays);
      return one.dato < limit ? one.dato : limit;
    },
    sendNu: ofArt('send-nu'),
    tilbagegivne: [...handed.values()].filter(({ art }) => art === 'ikke-den-rette'),
  };
}
