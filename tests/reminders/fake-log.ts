import type { Koersel } from '../../src/domain/paamindelse/koersel';
import type { Paamindelse, PlanlagtPaamindelse } from '../../src/domain/paamindelse/paamindelse';
import type { Greb, Paamindelseslog } from '../../src/domain/ports/paamindelseslog';

/** A log in memory, and what has been written to it. */
export interface FakeLog {
  readonly log: Paamindelseslog;
  readonly rows: readonly Paamindelse[];
  readonly beats: readonly Omit<Koersel, 'id'>[];
}

function asClaimed(planlagt: PlanlagtPaamindelse, id: number): Paamindelse {
  return { ...planlagt, id, tilstand: 'sender', kanal: null, forsoeg: 0, tidligst: null, kladdeId: null, fejl: null, sendt: null };
}

/** Takes every claim that is new. `rest` puts single verbs of its own in its place. */
export function fakeLog(rest: Partial<Paamindelseslog> = {}): FakeLog {
  const rows: Paamindelse[] = [];
  const beats: Omit<Koersel, 'id'>[] = [];
  function write({ paamindelse: { id } }: Greb, felter: Partial<Paamindelse>): Greb | null {
    const at = rows.findIndex((row) => row.id === id);
    const row = rows[at];
    if (row === undefined) return null;
    rows[at] = { ...row, ...felter };
    return { paamindelse: { ...row, ...felter }, etag: 'e' };
  }
  const log: Paamindelseslog = {
    read: () => Promise.resolve({ regler: [], runder: [], moeder: [], log: rows, svar: [], indmeldinger: [], koersler: [], unreadable: [] }),
    claimNew: (planlagte) => {
      const free = planlagte.filter(({ noegle }) => !rows.some((row) => row.noegle === noegle)).map((one, at) => asClaimed(one, rows.length + at + 1));
      rows.push(...free);
      return Promise.resolve(free.map((paamindelse) => ({ paamindelse, etag: 'e' })));
    },
    claimOpen: () => Promise.resolve([]),
    record: (greb, felter) => Promise.resolve(write(greb, felter)),
    recordMany: (udfald) => Promise.resolve(udfald.map(({ greb, felter }) => write(greb, felter))),
    forgetBefore: () => Promise.resolve(0),
    beat: (koersel) => Promise.resolve(void beats.push(koersel)),
    ...rest,
  };
  return { log, rows, beats };
}
