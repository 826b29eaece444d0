import type { OverblikIndex } from '../../domain/overblik/index-overblik';
import { delKey, owedParts, type SkyldigDel } from '../../domain/paamindelse/owed-parts';
import type { Paamindelseslaesning } from '../../domain/ports/paamindelsesbog';
import type { Fuldstaendighed } from '../../domain/statusrunde/round-completeness';
import type { Dato } from '../../domain/dato';

/** The silent parts of one aktør, with the people behind them. */
export interface TavsGruppe {
  readonly aktoerId: number;
  readonly dele: readonly SkyldigDel[];
  /** Those who work here, each once. */
  readonly personIds: readonly number[];
}

function keyOf(handleplanId: number, specialomraadeId: number | null, aktoerId: number): string {
  return `${delKey(handleplanId, specialomraadeId)}/${aktoerId}`;
}

/** The parts of a round that nobody has answered, by aktør: the one that owes most first. */
export function silentPartsOf(strategiId: number, { dele }: Fuldstaendighed, { indmeldinger }: Pick<Paamindelseslaesning, 'indmeldinger'>, index: OverblikIndex, today: Dato): readonly TavsGruppe[] {
  const silent = new Set(dele.filter(({ svar }) => svar === 'tavs').map((del) => keyOf(del.handleplanId, del.specialomraadeId, del.aktoerId)));
  const groups = new Map<number, SkyldigDel[]>();
  for (const part of owedParts(strategiId, index, indmeldinger, today)) {
    const { handleplan, del } = part;
    if (!silent.has(keyOf(handleplan.id, del.specialomraadeId, del.aktoerId))) continue;
    const known = groups.get(del.aktoerId);
    if (known === undefined) groups.set(del.aktoerId, [part]);
    else known.push(part);
  }
  return [...groups]
    .map(([aktoerId, parts]) => ({ aktoerId, dele: parts, personIds: [...new Set(parts.flatMap(({ del }) => del.personIds))].filter((id) => index.personer.get(id)?.aktiv === true) }))
    .sort((one, other) => other.dele.length - one.dele.length);
}
