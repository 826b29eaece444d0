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

interface Svar extends Pick<Ansvarsdel, 'aktoerId' | 'specialomraadeId'> {
  readonly rolle: Rolle;
}

/** For the whole, only the ansvarlige answer; a specialområde always answers for itself, also where it only takes part. */
function answersForWhole({ rolle, specialomraadeId }: Svar): boolean {
  return specialomraadeId === null && rolle === 'ansvarlig';
}

function isMine({ aktoerId, specialomraadeId }: Svar, part: MinDel): boolean {
  return specialomraadeId === part.specialomraadeId && (specialomraadeId !== null || part.aktoerIds.includes(aktoerId));
}

/** Whose answers stand beside mine, and for what: "PS-administrationen for the whole, Autisme for itself". */
export function whoElseAnswers(part: MinDel, index: OverblikIndex): Medsvarende {
  const others = index.ansvar(part.handleplanId)
    .flatMap((ansvar) => peopleOfAnsvar(ansvar, index).map(({ aktoerId, specialomraadeId }): Svar => ({ aktoerId, specialomraadeId, rolle: ansvar.rolle })))
    .filter((svar) => !isMine(svar, part));
  const names = (ids: readonly (number | null)[]): readonly string[] => [...new Set(ids)].flatMap((id) => index.aktoerer.get(id ?? 0)?.navn ?? []);
  return {
    hele: names(others.filter(answersForWhole).map(({ aktoerId }) => aktoerId)),
    specialomraader: names(others.filter(({ specialomraadeId }) => specialomraadeId !== null).map(({ specialomraadeId }) => specialomraadeId)),
  };
}
