import type { Dato, Tidspunkt } from '../dato';
import { danishTime } from '../kalender/danish-time';
import { readSvar } from './answers-of-people';
import type { Paamindelsesgrundlag } from './grundlag';
import { missingPermissions } from './missing-permissions';
import { owedParts } from './owed-parts';
import type { Kanal } from './paamindelse';
import { receiversOf } from './receivers';
import type { Regel } from './regel';

/** What keeps reminders from doing their work, for the strategikonsulent to mend. The run goes on with the rest. */
export type Paamindelsesproblem =
  | { readonly kind: 'aktoer-uden-personer'; readonly aktoerId: number; readonly handleplanIds: readonly number[] }
  | { readonly kind: 'person-uden-konto'; readonly personId: number }
  | { readonly kind: 'person-fratraadt'; readonly personId: number; readonly aktoerId: number }
  | { readonly kind: 'uden-ansvarlig'; readonly handleplanIds: readonly number[] }
  | { readonly kind: 'moede-i-fortiden'; readonly moedeId: number; readonly rundeId: number }
  | { readonly kind: 'runde-udloebet'; readonly rundeId: number }
  | { readonly kind: 'regel-fyrer-aldrig'; readonly strategiId: number; readonly grund: Regelfejl }
  | { readonly kind: 'uret-gaaet-tilbage'; readonly senest: Tidspunkt }
  | { readonly kind: 'mangler-tilladelse'; readonly kanal: Kanal }
  | { readonly kind: 'tilbagegivet'; readonly svarId: number; readonly personId: number | null; readonly handleplanId: number | null; readonly specialomraadeId: number | null; readonly begrundelse: string | null }
  | { readonly kind: 'opgivet'; readonly paamindelseId: number };

export const REGELFEJL = ['ingen-ugedage', 'ingen-timer', 'ingen-anledning'] as const;
export type Regelfejl = (typeof REGELFEJL)[number];

/** Why an active rule can never remind anybody; null: it can. */
export function regelFejlOf(regel: Regel): Regelfejl | null {
  if (!regel.aktiv) return null;
  if (regel.ugedage.length === 0) return 'ingen-ugedage';
  if (regel.fraTime >= regel.tilTime) return 'ingen-timer';
  return regel.dageFoer.length === 0 && regel.dageEfterSidste === null && regel.dageFoerFrist === null ? 'ingen-anledning' : null;
}

function ofPeople(grundlag: Paamindelsesgrundlag, today: Dato): readonly Paamindelsesproblem[] {
  const svar = readSvar(grundlag.svar);
  const parts = grundlag.regler.filter(({ aktiv }) => aktiv).flatMap(({ strategiId }) => owedParts(strategiId, grundlag.index, grundlag.indmeldinger, today));
  const empty = new Map<number, Set<number>>();
  const people = new Map<string, { readonly personId: number; readonly aktoerId: number }>();
  for (const part of parts) {
    for (const personId of part.del.personIds) people.set(`${personId}-${part.del.aktoerId}`, { personId, aktoerId: part.del.aktoerId });
    if (!receiversOf(part, grundlag.index, svar, today).ingen) continue;
    const known = empty.get(part.del.aktoerId);
    if (known === undefined) empty.set(part.del.aktoerId, new Set([part.handleplan.id]));
    else known.add(part.handleplan.id);
  }
  return [
    ...[...empty].map(([aktoerId, handleplanIds]) => ({ kind: 'aktoer-uden-personer' as const, aktoerId, handleplanIds: [...handleplanIds] })),
    ...[...people.values()].flatMap(({ personId, aktoerId }): readonly Paamindelsesproblem[] => {
      const person = grundlag.index.personer.get(personId);
      if (person?.aktiv !== true) return [{ kind: 'person-fratraadt', personId, aktoerId }];
      return person.mail === null && person.upn === null ? [{ kind: 'person-uden-konto', personId }] : [];
    }),
  ];
}

function ofPlans({ regler, index }: Paamindelsesgrundlag): readonly Paamindelsesproblem[] {
  const reminded = new Set(regler.filter(({ aktiv }) => aktiv).map(({ strategiId }) => strategiId));
  const without = [...index.handleplaner.values()].filter(({ id, strategiId }) => reminded.has(strategiId) && !index.ansvar(id).some(({ rolle }) => rolle === 'ansvarlig')).map(({ id }) => id);
  return without.length === 0 ? [] : [{ kind: 'uden-ansvarlig', handleplanIds: without }];
}

function ofRounds({ runder, moeder }: Paamindelsesgrundlag, today: Dato): readonly Paamindelsesproblem[] {
  return runder.filter(({ lukket }) => lukket === null).flatMap((runde): readonly Paamindelsesproblem[] => {
    const moede = moeder.find(({ id }) => id === runde.moedeId);
    return [
      ...(moede !== undefined && moede.dato < today ? [{ kind: 'moede-i-fortiden' as const, moedeId: moede.id, rundeId: runde.id }] : []),
      ...(runde.lukker < today ? [{ kind: 'runde-udloebet' as const, rundeId: runde.id }] : []),
    ];
  });
}

/** Summer time and two machines' clocks differ by seconds; more than this is a clock that was set back. */
const CLOCK_TOLERANCE_MS = 10 * 60_000;

function ofClock({ log }: Paamindelsesgrundlag, at: Tidspunkt): readonly Paamindelsesproblem[] {
  const senest = log.flatMap(({ sendt }) => sendt ?? []).sort().at(-1);
  return senest !== undefined && Date.parse(senest) - Date.parse(at) > CLOCK_TOLERANCE_MS ? [{ kind: 'uret-gaaet-tilbage', senest }] : [];
}

function ofRules({ regler }: Paamindelsesgrundlag): readonly Paamindelsesproblem[] {
  return regler.flatMap((regel) => {
    const grund = regelFejlOf(regel);
    return grund === null ? [] : [{ kind: 'regel-fyrer-aldrig' as const, strategiId: regel.strategiId, grund }];
  });
}

/** Everything that somebody has to mend or decide, as it stands at a moment. */
export function findProblems(grundlag: Paamindelsesgrundlag, at: Tidspunkt): readonly Paamindelsesproblem[] {
  const today = danishTime(at).dato;
  return [
    ...ofRules(grundlag),
    ...ofClock(grundlag, at),
    ...missingPermissions(grundlag.log, grundlag.index).map((kanal) => ({ kind: 'mangler-tilladelse' as const, kanal })),
    ...readSvar(grundlag.svar).tilbagegivne.map(({ id, personId, handleplanId, specialomraadeId, begrundelse }) => ({ kind: 'tilbagegivet' as const, svarId: id, personId, handleplanId, specialomraadeId, begrundelse })),
    ...grundlag.log.filter(({ tilstand }) => tilstand === 'opgivet').map(({ id }) => ({ kind: 'opgivet' as const, paamindelseId: id })),
    ...ofRounds(grundlag, today),
    ...ofPlans(grundlag),
    ...ofPeople(grundlag, today),
  ];
}
