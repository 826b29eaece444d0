import type { Aendring } from '../../../src/domain/aendring/aendring';
import type { AabenPost, Poster, Posttype } from '../../../src/domain/aendring/post';
import type { Overblik } from '../../../src/domain/overblik/overblik';
import type { NyPost, Rettelse, StrategiEditor } from '../../../src/domain/ports/strategi-editor';
import { ServiceError } from '../../../src/domain/service-error';

/** Where each kind of record stands in the overview. */
const PARTS = { strategi: 'strategier', omraade: 'omraader', handleplan: 'handleplaner', ansvar: 'ansvar', aktoer: 'aktoerer', relation: 'relationer', forelaeggelse: 'forelaeggelser' } as const satisfies Record<Posttype, keyof Overblik>;

/** What the editor of a test works on, and what was asked of it. */
export interface EditedWorld {
  overblik: Overblik;
  /** Thrown by every call while set. */
  editorError: ServiceError | null;
  readonly aendringer: Aendring[];
  /** Bumped by a test to let somebody else have been faster; by kind and id. */
  readonly versions: Map<string, number>;
  readonly created: NyPost[];
  readonly changed: Rettelse[];
  readonly removed: { readonly type: Posttype; readonly id: number }[];
}

async function soon<Value>(value: () => Value): Promise<Value> {
  await Promise.resolve();
  return value();
}

/** What becomes of one of several: a refusal is its answer. */
function attempt<Outcome extends { readonly ok: true }>(work: () => Outcome): Outcome | { readonly ok: false; readonly error: ServiceError } {
  try {
    return work();
  } catch (error) {
    if (error instanceof ServiceError) return { ok: false, error };
    throw error;
  }
}

/** An editor over the overview in memory: versions, conflicts and missing records as SharePoint has them. */
export function createFakeEditor(world: EditedWorld): StrategiEditor {
  const rows = <Type extends Posttype>(type: Type): readonly Poster[Type][] => world.overblik[PARTS[type]] as unknown as readonly Poster[Type][];
  const put = <Type extends Posttype>(type: Type, next: readonly Poster[Type][]): void => void (world.overblik = { ...world.overblik, [PARTS[type]]: next });
  const etagOf = (type: Posttype, id: number) => String(world.versions.get(`${type}-${id}`) ?? 1);
  const bump = (type: Posttype, id: number) => void world.versions.set(`${type}-${id}`, Number(etagOf(type, id)) + 1);
  function refuse(): void {
    if (world.editorError !== null) throw world.editorError;
  }
  function find<Type extends Posttype>(type: Type, id: number): AabenPost<Type> {
    refuse();
    const post = rows(type).find((row) => row.id === id);
    if (post === undefined) throw new ServiceError('item-missing', { subject: PARTS[type] });
    return { type, post, etag: etagOf(type, id) };
  }
  function checkVersion({ type, post, etag }: AabenPost<Posttype>): void {
    if (find(type, post.id).etag !== etag) throw new ServiceError('conflict', { subject: PARTS[type] });
  }
  function change<Type extends Posttype>(rettelse: Rettelse<Type>): AabenPost<Type> {
    const { type, post } = rettelse.aaben;
    checkVersion(rettelse.aaben);
    put(type, rows(type).map((row) => (row.id === post.id ? { ...row, ...rettelse.felter } : row)));
    bump(type, post.id);
    world.changed.push(rettelse);
    return find(type, post.id);
  }
  function create<Type extends Posttype>(ny: NyPost<Type>): Poster[Type] {
    refuse();
    const post = { ...ny.felter, id: Math.max(0, ...rows(ny.type).map((row) => row.id)) + 1, noegle: ny.noegle } as unknown as Poster[Type];
    put(ny.type, [...rows(ny.type), post]);
    world.created.push(ny);
    return post;
  }
  function remove(aaben: AabenPost<Posttype>): void {
    checkVersion(aaben);
    put(aaben.type, rows(aaben.type).filter((row) => row.id !== aaben.post.id));
    world.removed.push({ type: aaben.type, id: aaben.post.id });
  }
  return {
    open: (type, id) => soon(() => find(type, id)),
    openMany: (type, ids) => soon(() => ids.flatMap((id) => (rows(type).some((row) => row.id === id) ? [find(type, id)] : []))),
    create: (ny) => soon(() => create(ny)),
    createMany: (nye) => soon(() => nye.map((ny) => attempt(() => ({ ok: true, post: create(ny) })))),
    change: (rettelse) => soon(() => change(rettelse)),
    changeMany: (rettelser) => soon(() => {
      refuse();
      return rettelser.map((rettelse) => attempt(() => {
        change(rettelse);
        return { ok: true };
      }));
    }),
    remove: (aaben) => soon(() => remove(aaben)),
    removeMany: (aabne) => soon(() => {
      refuse();
      return aabne.map((aaben) => attempt(() => {
        remove(aaben);
        return { ok: true };
      }));
    }),
    createStrategi: (udkast) => soon(() => {
      refuse();
      const strategi = { ...udkast.strategi, id: Math.max(0, ...rows('strategi').map(({ id }) => id)) + 1 };
      put('strategi', [...rows('strategi'), strategi]);
      return strategi;
    }),
    untoldCount: () => 0,
    readAendringer: () => soon(() => {
      refuse();
      return world.aendringer;
    }),
  };
}
