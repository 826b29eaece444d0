import type { Aktoer } from '../aktoer/aktoer';
import type { Person } from '../aktoer/person';
import type { Planstatus } from '../status/planstatus';
import type { Ansvar } from '../strategi/ansvar';
import type { Forelaeggelse } from '../strategi/forelaeggelse';
import type { Handleplan } from '../strategi/handleplan';
import type { Omraade } from '../strategi/omraade';
import type { Relation } from '../strategi/relation';
import type { Strategi } from '../strategi/strategi';
import type { Overblik } from './overblik';

/** The overview, ready to be asked: records by their id, and children by the id of their handleplan. */
export interface OverblikIndex {
  readonly strategier: ReadonlyMap<number, Strategi>;
  readonly omraader: ReadonlyMap<number, Omraade>;
  readonly handleplaner: ReadonlyMap<number, Handleplan>;
  readonly aktoerer: ReadonlyMap<number, Aktoer>;
  readonly personer: ReadonlyMap<number, Person>;
  /** `ansvarlig` before `medvirkende`, else in the order of the list. */
  readonly ansvar: Grouped<Ansvar>;
  readonly planstatus: Grouped<Planstatus>;
  readonly forelaeggelser: Grouped<Forelaeggelse>;
  readonly relationerFra: Grouped<Relation>;
  readonly relationerTil: Grouped<Relation>;
}

/** The records of one handleplan; none gives an empty list. */
export type Grouped<Row> = (handleplanId: number) => readonly Row[];

function byId<Row extends { readonly id: number }>(rows: readonly Row[]): ReadonlyMap<number, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function groupedBy<Row>(rows: readonly Row[], handleplanIdOf: (row: Row) => number | null): Grouped<Row> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const handleplanId = handleplanIdOf(row);
    if (handleplanId === null) continue;
    const group = groups.get(handleplanId);
    if (group === undefined) groups.set(handleplanId, [row]);
    else group.push(row);
  }
  return (handleplanId) => groups.get(handleplanId) ?? [];
}

function ansvarligFirst(ansvar: readonly Ansvar[]): readonly Ansvar[] {
  return [...ansvar.filter((row) => row.rolle === 'ansvarlig'), ...ansvar.filter((row) => row.rolle !== 'ansvarlig')];
}

/** Builds every lookup once, in one pass over each list. */
export function indexOverblik(overblik: Overblik): OverblikIndex {
  return {
    strategier: byId(overblik.strategier),
    omraader: byId(overblik.omraader),
    handleplaner: byId(overblik.handleplaner),
    aktoerer: byId(overblik.aktoerer),
    personer: byId(overblik.personer),
    ansvar: groupedBy(ansvarligFirst(overblik.ansvar), (row) => row.handleplanId),
    planstatus: groupedBy(overblik.planstatus, (row) => row.handleplanId),
    forelaeggelser: groupedBy(overblik.forelaeggelser, (row) => row.handleplanId),
    relationerFra: groupedBy(overblik.relationer, (row) => row.fraHandleplanId),
    relationerTil: groupedBy(overblik.relationer, (row) => row.tilHandleplanId),
  };
}
