import type { OverblikIndex } from '../overblik/index-overblik';
import { type Ansvarsdel, peopleOfAnsvar } from '../overblik/people-of-ansvar';
import type { Rolle } from '../strategi/ansvar';
import type { MinDel } from './min-indsats';

/** Who answers for a plan besides me, by name; each aktør once, in the order of the list. */
export interface Medsvarende {
  /** Answer for the whole plan. */
  readonly hele: readonly string[];
  /** Specialområder that answer, each for itself. */
  readonly specialomraader: readonly string[];
}

interface Svar extends Pick<Ansvarsdel, 'aktoerId' | 'specialomraadeId' | 'personIds'> {
  readonly rolle: Rolle;
}

/** For the whole, only the ansvarlige answer; a specialområde always answers for itself, also where it only takes part. */
function answersForWhole({ rolle, specialomraadeId }: Svar): boolean {
  return specialomraadeId === null && rolle === 'ansvarlig';
}

function isMine({ aktoerId, specialomraadeId }: Svar, part: MinDel): boolean {
  return specialomraadeId === part.specialomraadeId && (specialomraadeId !== null || part.aktoerIds.includes(aktoerId));
}

/** Specialområderne answer one by one; whoever is named for all of them is told by their own name. */
function namesForWhole({ aktoerId, personIds }: Svar, index: OverblikIndex): readonly string[] {
  const aktoer = index.aktoerer.get(aktoerId);
  if (aktoer?.type !== 'specialomraaderne') return aktoer === undefined ? [] : [aktoer.navn];
  return personIds.flatMap((id) => index.personer.get(id)?.navn ?? []);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/** Whose answers stand beside mine, and for what: "PS-administrationen for the whole, Autisme for itself". */
export function whoElseAnswers(part: MinDel, index: OverblikIndex): Medsvarende {
  const others = index.ansvar(part.handleplanId)
    .flatMap((ansvar) => peopleOfAnsvar(ansvar, index).map((del): Svar => ({ ...del, rolle: ansvar.rolle })))
    .filter((svar) => !isMine(svar, part));
  return {
    hele: unique(others.filter(answersForWhole).flatMap((svar) => namesForWhole(svar, index))),
    specialomraader: unique(others.flatMap(({ specialomraadeId }) => index.aktoerer.get(specialomraadeId ?? 0)?.navn ?? [])),
  };
}
