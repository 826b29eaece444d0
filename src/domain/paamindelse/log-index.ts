import type { Dato } from '../dato';
import { delKey } from './owed-parts';
import type { Modtager, Paamindelse, Paamindelsesart, Paamindelsesdel } from './paamindelse';

/** A receiver as a key: a person by id, an address by itself. */
export function modtagerKey(modtager: Modtager): string {
  return modtager.kind === 'person' ? `person-${modtager.personId}` : `adresse-${modtager.aktoerId}`;
}

/** One reminder of a part, as far as the rules ask. */
export interface Tidligere {
  readonly modtager: string;
  readonly dato: Dato;
  readonly somStedfortraeder: boolean;
  /** It reached somebody. */
  readonly naaet: boolean;
  /** The "Send nu" it followed; null: none. */
  readonly svarId: number | null;
}

/** The log, ready to be asked. Reminders that were answered before they went out count for nothing. */
export interface LogIndex {
  readonly hasKey: (noegle: string) => boolean;
  /** Of one part, in one art, the oldest first. */
  readonly ofPart: (art: Paamindelsesart, handleplanId: number, specialomraadeId: number | null) => readonly Tidligere[];
  /** The last day on which a receiver got a reminder of an art; null: never. */
  readonly lastDay: (art: Paamindelsesart, modtager: string) => Dato | null;
}

function toTidligere({ modtager, dato, tilstand }: Paamindelse, { somStedfortraeder, anledning }: Paamindelsesdel): Tidligere {
  return { modtager: modtagerKey(modtager), dato, somStedfortraeder, naaet: tilstand === 'sendt', svarId: anledning.kind === 'nu' ? anledning.svarId : null };
}

/** Builds the lookups over the log, once a planning. */
export function indexLog(log: readonly Paamindelse[]): LogIndex {
  const counted = log.filter(({ tilstand }) => tilstand !== 'bortfaldet');
  const byPart = new Map<string, Tidligere[]>();
  const lastDays = new Map<string, Dato>();
  for (const row of counted) {
    const receiver = `${row.art}/${modtagerKey(row.modtager)}`;
    if ((lastDays.get(receiver) ?? '') < row.dato) lastDays.set(receiver, row.dato);
    for (const del of row.dele) {
      const key = `${row.art}/${delKey(del.handleplanId, del.specialomraadeId)}`;
      const known = byPart.get(key);
      if (known === undefined) byPart.set(key, [toTidligere(row, del)]);
      else known.push(toTidligere(row, del));
    }
  }
  for (const rows of byPart.values()) rows.sort((one, other) => one.dato.localeCompare(other.dato));
  const keys = new Set(log.map(({ noegle }) => noegle));
  return {
    hasKey: (noegle) => keys.has(noegle),
    ofPart: (art, handleplanId, specialomraadeId) => byPart.get(`${art}/${delKey(handleplanId, specialomraadeId)}`) ?? [],
    lastDay: (art, modtager) => lastDays.get(`${art}/${modtager}`) ?? null,
  };
}
