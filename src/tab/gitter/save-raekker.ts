import type { AabenPost } from '../../domain/aendring/post';
import { ansvarTrin } from '../../domain/gitter/ansvar-trin';
import type { Celleopslag } from '../../domain/gitter/celle-laesning';
import { planRaekke } from '../../domain/gitter/plan-raekke';
import type { Ansvarsdel } from '../../domain/gitter/raekke';
import { readRaekke } from '../../domain/gitter/read-raekke';
import type { Raekkeret } from '../../domain/gitter/stand';
import { toNyHandleplan, toRettelse } from '../../domain/gitter/to-felter';
import type { OverblikIndex } from '../../domain/overblik/index-overblik';
import type { Rettelse, StrategiEditor, Udfald } from '../../domain/ports/strategi-editor';
import { ServiceError, toServiceError, type ServiceErrorKind } from '../../domain/service-error';

/** A row to save. */
export interface Gemmeraekke {
  readonly noegle: string;
  readonly ret: Raekkeret;
}

/** What saving needs of the world around. */
export interface Gemmeverden {
  readonly editor: StrategiEditor;
  readonly strategiId: number;
  /** The overview as it stands right now. */
  readonly index: OverblikIndex;
  readonly opslag: Celleopslag;
  /** The client key of a new part: the same for the same part, so that another try stores it once. */
  readonly ansvarNoegle: (handleplanId: number, aktoerId: number) => string;
}

/** What became of each row, by its key; null: saved. */
export type Gemt = ReadonlyMap<string, ServiceError | null>;

/** So many plans go in one go, so that progress shows. */
const AT_ONCE = 25;
/** After these, the other rows would fare no better. */
const NO_USE: readonly ServiceErrorKind[] = ['offline', 'throttled', 'signed-out', 'consent-refused', 'no-access', 'list-missing', 'host-silent'];

/**
 * Saves rows, each on its own: one that fails keeps none of the others back. What stands in the lists is read first,
 * so that nobody's newer text is overwritten; a row may be sent again after half of it was stored.
 */
export async function saveRaekker(raekker: readonly Gemmeraekke[], verden: Gemmeverden, onProgress: (done: number) => void): Promise<Gemt> {
  const gemt = new Map<string, ServiceError | null>();
  const nye = raekker.filter(({ ret }) => ret.handleplanId === null);
  const batches = [...inBatches(raekker.filter(({ ret }) => ret.handleplanId !== null)), ...nye.map((raekke) => [raekke])];
  const orden = ordenOf(verden.index);
  for (const batch of batches) {
    const ended = [...gemt.values()].find((error) => error !== null && NO_USE.includes(error.kind)) ?? null;
    const outcome = ended === null ? await saveBatch(batch, verden, orden) : new Map(batch.map(({ noegle }) => [noegle, ended]));
    for (const [noegle, error] of outcome) gemt.set(noegle, error);
    onProgress(gemt.size);
  }
  return gemt;
}

async function saveBatch(batch: readonly Gemmeraekke[], verden: Gemmeverden, orden: (omraadeId: number) => number): Promise<Gemt> {
  try {
    const [first] = batch;
    if (first?.ret.handleplanId === null) return new Map([[first.noegle, await outcomeOf(() => createPlan(first, verden, orden))]]);
    return await changePlans(batch, verden, true);
  } catch (cause) {
    return new Map(batch.map(({ noegle }) => [noegle, toServiceError(cause)]));
  }
}

/** Where somebody was faster between the reading and the saving, it is read and laid together once more. */
async function changePlans(batch: readonly Gemmeraekke[], verden: Gemmeverden, again: boolean): Promise<Gemt> {
  const open = await verden.editor.openMany('handleplan', batch.flatMap(({ ret }) => ret.handleplanId ?? []));
  const plans = new Map(open.map((aaben) => [aaben.post.id, aaben]));
  const work = batch.map((raekke) => ({ raekke, change: changeOf(raekke, plans, verden) }));
  const saved = await changeMany(work.flatMap(({ change }) => (change instanceof ServiceError ? [] : (change.rettelse ?? []))), verden.editor);
  const gemt = new Map<string, ServiceError | null>();
  const beaten: Gemmeraekke[] = [];
  for (const { raekke, change } of work) {
    const error = change instanceof ServiceError ? change : change.rettelse === null ? null : errorOf(saved.get(change.rettelse));
    if (error?.kind === 'conflict' && again && !(change instanceof ServiceError)) beaten.push(raekke);
    else gemt.set(raekke.noegle, error ?? (change instanceof ServiceError ? null : await outcomeOf(() => saveAnsvar(change, verden))));
  }
  return beaten.length === 0 ? gemt : new Map([...gemt, ...(await changePlans(beaten, verden, false))]);
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

async function createPlan({ noegle, ret }: Gemmeraekke, verden: Gemmeverden, orden: (omraadeId: number) => number): Promise<void> {
  const { vaerdier } = readRaekke(ret, null, verden.opslag);
  const felter = toNyHandleplan(vaerdier, verden.strategiId, orden(vaerdier.omraade ?? 0));
  if (felter === null) throw new ServiceError('refused');
  const plan = await verden.editor.create({ type: 'handleplan', noegle, felter });
  for (const del of vaerdier.ansvarlige ?? []) await createAnsvar(plan.id, del, `${noegle}-${del.aktoerId}`, verden.editor);
}

/** Aktører in, out, and in another part; those that stay keep their people. */
async function saveAnsvar({ handleplanId, ansvarlige }: Planaendring, { editor, index, ansvarNoegle }: Gemmeverden): Promise<void> {
  if (ansvarlige === undefined) return;
  const trin = ansvarTrin(index.ansvar(handleplanId), ansvarlige, new Set(index.aktoerer.keys()));
  for (const del of trin.nye) await createAnsvar(handleplanId, del, ansvarNoegle(handleplanId, del.aktoerId), editor);
  const open = await editor.openMany('ansvar', [...trin.rolle.map(({ ansvar }) => ansvar.id), ...trin.vaek.map(({ id }) => id)]);
  for (const aaben of open) {
    const rolle = trin.rolle.find(({ ansvar }) => ansvar.id === aaben.post.id)?.rolle;
    if (rolle === undefined) await editor.remove(aaben);
    else await editor.change({ aaben, felter: { rolle } });
  }
}

async function createAnsvar(handleplanId: number, { aktoerId, rolle }: Ansvarsdel, noegle: string, editor: StrategiEditor): Promise<void> {
  await editor.create({ type: 'ansvar', noegle, felter: { handleplanId, aktoerId, rolle, specialomraadeId: null, personIds: [] } });
}

/** New plans come behind the others of their Omraade, in the order of their rows. */
function ordenOf({ handleplaner }: OverblikIndex): (omraadeId: number) => number {
  const last = new Map<number, number>();
  for (const { omraadeId, orden } of handleplaner.values()) last.set(omraadeId, Math.max(orden, last.get(omraadeId) ?? 0));
  return (omraadeId) => {
    const next = (last.get(omraadeId) ?? 0) + 1;
    last.set(omraadeId, next);
    return next;
  };
}

async function outcomeOf(save: () => Promise<void>): Promise<ServiceError | null> {
  try {
    await save();
    return null;
  } catch (cause) {
    return toServiceError(cause);
  }
}

/** A change that nobody answered for does not count as saved. */
function errorOf(udfald: Udfald = { ok: false, error: new ServiceError('broken') }): ServiceError | null {
  return udfald.ok ? null : udfald.error;
}

function inBatches(raekker: readonly Gemmeraekke[]): readonly (readonly Gemmeraekke[])[] {
  return Array.from({ length: Math.ceil(raekker.length / AT_ONCE) }, (_, place) => raekker.slice(place * AT_ONCE, (place + 1) * AT_ONCE));
}
