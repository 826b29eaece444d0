import type { Aktoer } from '../aktoer/aktoer';
import type { OverblikIndex } from '../overblik/index-overblik';
import type { Ansvar } from '../strategi/ansvar';
import type { Strategi } from '../strategi/strategi';
import { existedDuring } from './existed-during';
import { type MinDel, partKey } from './min-indsats';

type Membership = 'person' | 'stedfortraeder';

/** How somebody belongs to an aktør; null when they do not. */
function membershipOf(aktoer: Aktoer, personId: number): Membership | null {
  if (aktoer.personIds.includes(personId)) return 'person';
  return aktoer.stedfortraederIds.includes(personId) ? 'stedfortraeder' : null;
}

interface Seat {
  readonly specialomraadeId: number | null;
  readonly membership: Membership;
}

/** The specialområder somebody answers for when a row says "Specialområderne": their own. */
function ownSpecialomraader(ansvar: Ansvar, personId: number, strategi: Strategi, index: OverblikIndex): readonly Seat[] {
  const seats: Seat[] = [];
  for (const aktoer of index.aktoerer.values()) {
    if (aktoer.type !== 'specialomraade' || !existedDuring(aktoer, strategi)) continue;
    if (ansvar.specialomraadeId !== null && ansvar.specialomraadeId !== aktoer.id) continue;
    const membership = membershipOf(aktoer, personId);
    if (membership !== null) seats.push({ specialomraadeId: aktoer.id, membership });
  }
  return seats;
}

function seatsOf(ansvar: Ansvar, aktoer: Aktoer, personId: number, strategi: Strategi, index: OverblikIndex): readonly Seat[] {
  const named = ansvar.personIds.includes(personId);
  if (ansvar.personIds.length > 0 && !named) return [];
  const own = aktoer.type === 'specialomraaderne' ? ownSpecialomraader(ansvar, personId, strategi, index) : [];
  if (named) {
    if (own.length === 0) return [{ specialomraadeId: ansvar.specialomraadeId, membership: 'person' }];
    return own.map((seat) => ({ ...seat, membership: 'person' }));
  }
  const membership = membershipOf(aktoer, personId);
  return membership === null ? own : [...own, { specialomraadeId: ansvar.specialomraadeId, membership }];
}

function partsOfRow(ansvar: Ansvar, personId: number, index: OverblikIndex): readonly MinDel[] {
  const aktoer = index.aktoerer.get(ansvar.aktoerId);
  const handleplan = index.handleplaner.get(ansvar.handleplanId);
  const strategi = handleplan === undefined ? undefined : index.strategier.get(handleplan.strategiId);
  if (aktoer === undefined || strategi === undefined || !existedDuring(aktoer, strategi)) return [];
  return seatsOf(ansvar, aktoer, personId, strategi, index).map((seat) => ({
    handleplanId: ansvar.handleplanId,
    specialomraadeId: seat.specialomraadeId,
    rolle: ansvar.rolle,
    somStedfortraeder: seat.membership === 'stedfortraeder',
    aktoerIds: [aktoer.id],
  }));
}

function merge(one: MinDel, other: MinDel): MinDel {
  return {
    ...one,
    rolle: one.rolle === 'ansvarlig' || other.rolle === 'ansvarlig' ? 'ansvarlig' : 'medvirkende',
    somStedfortraeder: one.somStedfortraeder && other.somStedfortraeder,
    aktoerIds: [...new Set([...one.aktoerIds, ...other.aktoerIds])],
  };
}

/** Parts of one handleplan, each specialområde once. */
function mergeSame(all: readonly MinDel[]): readonly MinDel[] {
  const parts = new Map<string, MinDel>();
  for (const part of all) {
    const known = parts.get(partKey(part));
    parts.set(partKey(part), known === undefined ? part : merge(known, part));
  }
  return [...parts.values()];
}

/** The parts somebody has in one handleplan, as `findMyParts` finds them: without asking all the others. */
export function findMyPartsOf(handleplanId: number, personId: number, index: OverblikIndex): readonly MinDel[] {
  const parts = index.ansvar(handleplanId).flatMap((row) => partsOfRow(row, personId, index));
  return parts.length < 2 ? parts : mergeSame(parts);
}

/**
 * The parts somebody has, each (handleplan, specialområde) once, by Ansvar:
 * named people come first; without names the aktør's people and stedfortrædere stand in;
 * "Specialområderne" means everybody in a specialområde, for their own one.
 * Aktører that did not exist in the strategy's years count for nothing.
 */
export function findMyParts(personId: number, index: OverblikIndex): readonly MinDel[] {
  return [...index.handleplaner.keys()].flatMap((handleplanId) => findMyPartsOf(handleplanId, personId, index));
}
