import { existedDuring } from '../mine/existed-during';
import type { Aktoer } from '../aktoer/aktoer';
import type { Ansvar } from '../strategi/ansvar';
import type { OverblikIndex } from './index-overblik';

/** The people behind one part of an Ansvar. */
export interface Ansvarsdel {
  /** Who it falls to: the aktør itself, or one specialområde where the Ansvar says Specialområderne. */
  readonly aktoerId: number;
  /** The specialområde the part concerns, or null for the whole. */
  readonly specialomraadeId: number | null;
  /** Site user ids; empty where nobody is known. */
  readonly personIds: readonly number[];
  readonly stedfortraederIds: readonly number[];
  readonly lederIds: readonly number[];
  /** Whether the people are named on the Ansvar itself, or stand in as the aktør's. */
  readonly navngivet: boolean;
}

function delOf(aktoer: Aktoer, specialomraadeId: number | null, named: readonly number[]): Ansvarsdel {
  const { id: aktoerId, stedfortraederIds, lederIds } = aktoer;
  return { aktoerId, specialomraadeId, personIds: named.length > 0 ? named : aktoer.personIds, stedfortraederIds, lederIds, navngivet: named.length > 0 };
}

/** Asked for every plan that the specialområder share; of a long list of aktører they are picked once a strategy. */
const picked = new WeakMap<OverblikIndex['aktoerer'], Map<number, readonly Aktoer[]>>();

/** The specialområder that existed in the strategy's years; what "Specialområderne" stands for. */
export function specialomraaderOf(strategiId: number, { aktoerer, strategier }: Pick<OverblikIndex, 'aktoerer' | 'strategier'>): readonly Aktoer[] {
  const known = picked.get(aktoerer) ?? new Map<number, readonly Aktoer[]>();
  picked.set(aktoerer, known);
  const before = known.get(strategiId);
  if (before !== undefined) return before;
  const strategi = strategier.get(strategiId);
  const specialomraader = [...aktoerer.values()].filter((aktoer) => aktoer.type === 'specialomraade' && (strategi === undefined || existedDuring(aktoer, strategi)));
  known.set(strategiId, specialomraader);
  return specialomraader;
}

/** Named people of Specialområderne answer each for their own specialområde; those of none, for the whole. */
function namedDele(ansvar: Ansvar, alle: Aktoer, specialomraader: readonly Aktoer[]): readonly Ansvarsdel[] {
  const dele = specialomraader.flatMap((aktoer) => {
    const own = ansvar.personIds.filter((id) => aktoer.personIds.includes(id) || aktoer.stedfortraederIds.includes(id));
    return own.length === 0 ? [] : [delOf(aktoer, aktoer.id, own)];
  });
  const placed = new Set(dele.flatMap((del) => del.personIds));
  const rest = ansvar.personIds.filter((id) => !placed.has(id));
  return rest.length === 0 ? dele : [...dele, delOf(alle, ansvar.specialomraadeId, rest)];
}

/**
 * Who stands behind an Ansvar: the named people, or without names the aktør's.
 * Specialområderne gives one part for each specialområde of the strategy's years.
 * An aktør that is gone gives nothing.
 */
export function peopleOfAnsvar(ansvar: Ansvar, index: OverblikIndex): readonly Ansvarsdel[] {
  const aktoer = index.aktoerer.get(ansvar.aktoerId);
  const strategiId = index.handleplaner.get(ansvar.handleplanId)?.strategiId;
  if (aktoer === undefined || strategiId === undefined) return [];
  if (aktoer.type !== 'specialomraaderne') return [delOf(aktoer, ansvar.specialomraadeId, ansvar.personIds)];
  const specialomraader = specialomraaderOf(strategiId, index).filter((candidate) => ansvar.specialomraadeId === null || candidate.id === ansvar.specialomraadeId);
  if (ansvar.personIds.length > 0) return namedDele(ansvar, aktoer, specialomraader);
  return specialomraader.map((candidate) => delOf(candidate, candidate.id, []));
}
