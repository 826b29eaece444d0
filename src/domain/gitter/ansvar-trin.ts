import type { Ansvar, Rolle } from '../strategi/ansvar';
import type { Ansvarsdel } from './raekke';

/** What has to happen to a plan's Ansvar so that they are as a cell says. */
export interface AnsvarTrin {
  readonly nye: readonly Ansvarsdel[];
  /** Rows of an aktør whose part is another now. */
  readonly rolle: readonly { readonly ansvar: Ansvar; readonly rolle: Rolle }[];
  readonly vaek: readonly Ansvar[];
}

/**
 * From a plan's Ansvar to what a cell says. `kendte` are the aktører that the cell could show: the part of any other
 * is left alone. An aktør that stays keeps its people and its specialområder.
 */
export function ansvarTrin(ansvar: readonly Ansvar[], dele: readonly Ansvarsdel[], kendte: ReadonlySet<number>): AnsvarTrin {
  const wanted = new Map(dele.map(({ aktoerId, rolle }) => [aktoerId, rolle]));
  const has = new Set(ansvar.map(({ aktoerId }) => aktoerId));
  return {
    nye: dele.filter(({ aktoerId }) => !has.has(aktoerId)),
    rolle: ansvar.flatMap((row) => {
      const rolle = wanted.get(row.aktoerId);
      return rolle === undefined || rolle === shownRolle(row.aktoerId, ansvar) ? [] : [{ ansvar: row, rolle }];
    }),
    vaek: ansvar.filter(({ aktoerId }) => kendte.has(aktoerId) && !wanted.has(aktoerId)),
  };
}

/** An aktør may stand several times, for specialområder of their own; the cell shows the heavier part. */
function shownRolle(aktoerId: number, ansvar: readonly Ansvar[]): Rolle {
  return ansvar.some((row) => row.aktoerId === aktoerId && row.rolle === 'ansvarlig') ? 'ansvarlig' : 'medvirkende';
}
