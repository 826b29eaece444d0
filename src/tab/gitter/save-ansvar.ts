import { ansvarTrin, type AnsvarTrin } from '../../domain/gitter/ansvar-trin';
import type { Ansvarsdel } from '../../domain/gitter/raekke';
import type { NyPost, Rettelse, StrategiEditor, Udfald } from '../../domain/ports/strategi-editor';
import type { AabenPost } from '../../domain/aendring/post';
import { ServiceError } from '../../domain/service-error';
import type { Gemmeverden, Gemt } from './gemmeverden';

/** Who is to stand behind a plan, as a row says. */
export interface Ansvarsret {
  /** The row. */
  readonly noegle: string;
  readonly handleplanId: number;
  readonly ansvarlige: readonly Ansvarsdel[];
}

/** A part to be made, and the row that asks for it. */
export interface NytAnsvar {
  readonly raekke: string;
  readonly ny: NyPost<'ansvar'>;
}

/** A part of a plan for an aktør, without people of its own: the aktør's are meant. */
export function nytAnsvar(handleplanId: number, { aktoerId, rolle }: Ansvarsdel, noegle: string): NyPost<'ansvar'> {
  return { type: 'ansvar', noegle, felter: { handleplanId, aktoerId, rolle, specialomraadeId: null, personIds: [] } };
}

/** Makes parts in few requests; the first refusal of each row, null where there is none. Throws `ServiceError` when nothing could be sent. */
export async function createAnsvar(editor: StrategiEditor, nye: readonly NytAnsvar[]): Promise<Gemt> {
  const udfald = nye.length === 0 ? [] : await editor.createMany(nye.map(({ ny }) => ny));
  return firstRefusals(nye.map(({ raekke }) => raekke), udfald);
}

/** Aktører in, out, and in another part, for several plans in few requests; those that stay keep their people. Throws `ServiceError` when nothing could be sent. */
export async function saveAnsvar(retter: readonly Ansvarsret[], { editor, index, ansvarNoegle }: Gemmeverden): Promise<Gemt> {
  const trin = new Map(retter.map(({ noegle, handleplanId, ansvarlige }) => [noegle, ansvarTrin(index.ansvar(handleplanId), ansvarlige, new Set(index.aktoerer.keys()))]));
  const nye = retter.flatMap(({ noegle, handleplanId }) => (trin.get(noegle)?.nye ?? []).map((del) => ({ raekke: noegle, ny: nytAnsvar(handleplanId, del, ansvarNoegle(handleplanId, del.aktoerId)) })));
  const made = await createAnsvar(editor, nye);
  const changed = await changeAndRemove(trin, editor);
  return new Map(retter.map(({ noegle }) => [noegle, made.get(noegle) ?? changed.get(noegle) ?? null]));
}

async function changeAndRemove(trin: ReadonlyMap<string, AnsvarTrin>, editor: StrategiEditor): Promise<Gemt> {
  const raekkeOf = new Map([...trin].flatMap(([raekke, { rolle, vaek }]) => [...rolle.map(({ ansvar }) => ansvar.id), ...vaek.map(({ id }) => id)].map((id) => [id, raekke] as const)));
  const rolleOf = new Map([...trin.values()].flatMap(({ rolle }) => rolle.map(({ ansvar, rolle: next }) => [ansvar.id, next] as const)));
  const aabne = raekkeOf.size === 0 ? [] : await editor.openMany('ansvar', [...raekkeOf.keys()]);
  const rows = (some: readonly AabenPost<'ansvar'>[]) => some.map(({ post }) => raekkeOf.get(post.id) ?? '');
  const staying = aabne.filter(({ post }) => rolleOf.has(post.id));
  const leaving = aabne.filter(({ post }) => !rolleOf.has(post.id));
  const rettelser = staying.flatMap((aaben): readonly Rettelse<'ansvar'>[] => {
    const rolle = rolleOf.get(aaben.post.id);
    return rolle === undefined ? [] : [{ aaben, felter: { rolle } }];
  });
  const changed = rettelser.length === 0 ? [] : await editor.changeMany(rettelser);
  const removed = leaving.length === 0 ? [] : await editor.removeMany(leaving);
  return firstRefusals([...rows(staying), ...rows(leaving)], [...changed, ...removed]);
}

/** An answer that is missing does not count as saved. */
function firstRefusals(raekker: readonly string[], udfald: readonly (Udfald | { readonly ok: true })[]): Gemt {
  const first = new Map<string, ServiceError | null>();
  raekker.forEach((raekke, place) => {
    const each = udfald[place] ?? { ok: false as const, error: new ServiceError('broken') };
    first.set(raekke, first.get(raekke) ?? (each.ok ? null : each.error));
  });
  return first;
}
