import type { Dato } from '../dato';
import type { OverblikIndex } from '../overblik/index-overblik';
import type { Svarbog } from './answers-of-people';
import type { SkyldigDel } from './owed-parts';
import type { Modtager } from './paamindelse';

/** Who is asked about a part on a day. */
export interface Modtagere {
  /** Whoever owes it and is here; or stands in, where nobody else is. */
  readonly primaere: readonly { readonly modtager: Modtager; readonly somStedfortraeder: boolean }[];
  /** Whom an escalation asks next. */
  readonly stedfortraedere: readonly Modtager[];
  readonly ledere: readonly Modtager[];
  /** Nobody at all can be asked, now or later. */
  readonly ingen: boolean;
}

function living(ids: readonly number[], index: OverblikIndex): readonly number[] {
  return [...new Set(ids)].filter((id) => index.personer.get(id)?.aktiv === true);
}

const toPerson = (personId: number): Modtager => ({ kind: 'person', personId });

/**
 * Whom to ask about a part: its people; for one who is away, the stedfortræder, if there is one; where nobody is left, the
 * stedfortrædere; for an external aktør without people, its mail. Whoever has handed the part back is asked no more.
 */
export function receiversOf({ handleplan, del }: SkyldigDel, index: OverblikIndex, svar: Svarbog, dato: Dato): Modtagere {
  const people = living(del.personIds, index);
  const standIns = living(del.stedfortraederIds, index).filter((id) => !people.includes(id));
  const presentStandIns = standIns.filter((id) => !svar.isAway(id, dato));
  const isAsked = (id: number) => !svar.hasHandedBack(id, handleplan.id, del.specialomraadeId);
  const asked = people.filter(isAsked);
  const here = asked.filter((id) => !svar.isAway(id, dato) || presentStandIns.length === 0);
  const replacing = people.length === 0 || here.length < asked.length ? presentStandIns.filter(isAsked) : [];
  const aktoer = index.aktoerer.get(del.aktoerId);
  const mail = people.length === 0 && standIns.length === 0 && aktoer?.type === 'ekstern' ? (aktoer.mail ?? null) : null;
  const primaere = [...here.map((id) => ({ modtager: toPerson(id), somStedfortraeder: false })), ...replacing.map((id) => ({ modtager: toPerson(id), somStedfortraeder: true }))];
  return {
    primaere: mail === null ? primaere : [{ modtager: { kind: 'adresse', aktoerId: del.aktoerId, mail }, somStedfortraeder: false }],
    stedfortraedere: presentStandIns.filter((id) => isAsked(id) && !replacing.includes(id)).map(toPerson),
    ledere: living(del.lederIds, index).map(toPerson),
    ingen: people.length === 0 && standIns.length === 0 && mail === null,
  };
}
