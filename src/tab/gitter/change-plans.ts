import type { AabenPost } from '../../domain/aendring/post';
import { planRaekke } from '../../domain/gitter/plan-raekke';
import type { Ansvarsdel } from '../../domain/gitter/raekke';
import { readRaekke } from '../../domain/gitter/read-raekke';
import { toRettelse } from '../../domain/gitter/to-felter';
import type { Rettelse, StrategiEditor, Udfald } from '../../domain/ports/strategi-editor';
import { ServiceError } from '../../domain/service-error';
import type { Gemmeraekke, Gemmeverden, Gemt } from './gemmeverden';
import { saveAnsvar } from './save-ansvar';

/**
 * Saves the rows of plans that exist, in few requests. What stands in the lists is read first, so that nobody's newer
 * text is overwritten; where somebody was faster between the reading and the saving, it is read and laid together once
 * more. Throws `ServiceError` when nothing could be sent.
 */
export async function changePlans(batch: readonly Gemmeraekke[], verden: Gemmeverden, again = true): Promise<Gemt> {
  const open = await verden.editor.openMany('handleplan', batch.flatMap(({ ret }) => ret.handleplanId ?? []));
  const plans = new Map(open.map((aaben) => [aaben.post.id, aaben]));
  const work = batch.map((raekke) => ({ raekke, change: changeOf(raekke, plans, verden) }));
  const saved = await changeMany(work.flatMap(({ change }) => (change instanceof ServiceError ? [] : (change.rettelse ?? []))), verden.editor);
  const gemt = new Map<string, ServiceError | null>();
  const beaten: Gemmeraekke[] = [];
  for (const { raekke, change } of work) {
    const error = change instanceof ServiceError ? change : change.rettelse === null ? null : errorOf(saved.get(change.rettelse));
    if (error?.kind === 'conflict' && again && !(change instanceof ServiceError)) beaten.push(raekke);
    else gemt.set(raekke.noegle, error);
  }
  const ansvar = await saveAnsvar(work.flatMap(({ raekke: { noegle }, change }) => (gemt.get(noegle) !== null || change instanceof ServiceError || change.ansvarlige === undefined ? [] : [{ noegle, handleplanId: change.handleplanId, ansvarlige: change.ansvarlige }])), verden);
  return new Map([...gemt, ...ansvar, ...(beaten.length === 0 ? [] : await changePlans(beaten, verden, false))]);
}

interface Planaendring {
  readonly handleplanId: number;
  /** Null where the plan itself stays as it is. */
  readonly rettelse: Rettelse<'handleplan'> | null;
  readonly ansvarlige: readonly Ansvarsdel[] | undefined;
}

function changeOf({ ret }: Gemmeraekke, plans: ReadonlyMap<number, AabenPost<'handleplan'>>, { index, opslag }: Gemmeverden): Planaendring | ServiceError {
  const aaben = plans.get(ret.handleplanId ?? 0);
  if (aaben === undefined) return new ServiceError('item-missing', { subject: 'Handleplaner' });
  const { vaerdier, fejl, konflikter } = readRaekke(ret, planRaekke(aaben.post, index), opslag);
  if (fejl.size > 0 || konflikter.size > 0) return new ServiceError('conflict', { subject: 'Handleplaner' });
  const felter = toRettelse(vaerdier, aaben.post);
  return { handleplanId: aaben.post.id, rettelse: Object.keys(felter).length === 0 ? null : { aaben, felter }, ansvarlige: vaerdier.ansvarlige };
}

async function changeMany(rettelser: readonly Rettelse<'handleplan'>[], editor: StrategiEditor): Promise<ReadonlyMap<Rettelse<'handleplan'>, Udfald>> {
  if (rettelser.length === 0) return new Map();
  const udfald = await editor.changeMany(rettelser);
  return new Map(rettelser.flatMap((rettelse, place) => (udfald[place] === undefined ? [] : [[rettelse, udfald[place]] as const])));
}

/** A change that nobody answered for does not count as saved. */
function errorOf(udfald: Udfald = { ok: false, error: new ServiceError('broken') }): ServiceError | null {
  return udfald.ok ? null : udfald.error;
}
