import { readRaekke } from '../../domain/gitter/read-raekke';
import { toNyHandleplan } from '../../domain/gitter/to-felter';
import type { OverblikIndex } from '../../domain/overblik/index-overblik';
import type { NyPost } from '../../domain/ports/strategi-editor';
import { ServiceError } from '../../domain/service-error';
import type { Gemmeraekke, Gemmeverden, Gemt } from './gemmeverden';
import { createAnsvar, nytAnsvar } from './save-ansvar';

/** Makes the plans of new rows, then who stands behind them, each in few requests; a row that fails keeps none of the others back. Throws `ServiceError` when nothing could be sent. */
export async function createPlans(raekker: readonly Gemmeraekke[], verden: Gemmeverden, orden: (omraadeId: number) => number): Promise<Gemt> {
  const read = raekker.map(({ noegle, ret }) => ({ noegle, vaerdier: readRaekke(ret, null, verden.opslag).vaerdier }));
  const nye = read.flatMap(({ noegle, vaerdier }): readonly NyPost<'handleplan'>[] => {
    const felter = toNyHandleplan(vaerdier, verden.strategiId, orden(vaerdier.omraade ?? 0));
    return felter === null ? [] : [{ type: 'handleplan', noegle, felter }];
  });
  const udfald = nye.length === 0 ? [] : await verden.editor.createMany(nye);
  const made = new Map(nye.map(({ noegle }, place) => [noegle, udfald[place] ?? { ok: false as const, error: new ServiceError('broken') }]));
  const ansvar = await createAnsvar(verden.editor, read.flatMap(({ noegle, vaerdier }) => {
    const plan = made.get(noegle);
    return plan?.ok === true ? (vaerdier.ansvarlige ?? []).map((del) => ({ raekke: noegle, ny: nytAnsvar(plan.post.id, del, `${noegle}-${del.aktoerId}`) })) : [];
  }));
  return new Map(raekker.map(({ noegle }) => {
    const plan = made.get(noegle) ?? { ok: false as const, error: new ServiceError('refused') };
    return [noegle, plan.ok ? ansvar.get(noegle) ?? null : plan.error];
  }));
}

/** New plans come behind the others of their Omraade, in the order of their rows. */
export function ordenOf({ handleplaner }: OverblikIndex): (omraadeId: number) => number {
  const last = new Map<number, number>();
  for (const { omraadeId, orden } of handleplaner.values()) last.set(omraadeId, Math.max(orden, last.get(omraadeId) ?? 0));
  return (omraadeId) => {
    const next = (last.get(omraadeId) ?? 0) + 1;
    last.set(omraadeId, next);
    return next;
  };
}
