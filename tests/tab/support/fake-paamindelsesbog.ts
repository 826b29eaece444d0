import type { NytPaamindelsessvar, Paamindelsessvar } from '../../../src/domain/paamindelse/paamindelsessvar';
import type { AabenRundepost, Paamindelsesbog, Paamindelseslaesning, Rundefelter, Rundeposter, Rundeposttype } from '../../../src/domain/ports/paamindelsesbog';
import { ServiceError } from '../../../src/domain/service-error';
import type { Rundebillede } from '../../../src/domain/statusrunde/rundebillede';

const PARTS = { regel: 'regler', runde: 'runder', moede: 'moeder' } as const satisfies Record<Rundeposttype, keyof Paamindelseslaesning>;

/** What the book of a test holds, and what was asked of it. */
export interface Bogverden {
  now: Date;
  readonly person: { readonly person: { readonly id: number } };
  laesning: Paamindelseslaesning;
  billeder: readonly Rundebillede[];
  /** Thrown by every reading while set. */
  bogReadError: ServiceError | null;
  /** Thrown by every writing while set. */
  bogError: ServiceError | null;
  /** Bumped by a test to let somebody else have been faster; by kind and id. */
  readonly versions: Map<string, number>;
  readonly answers: NytPaamindelsessvar[];
  /** Since when each reading asked. */
  readonly bogReads: string[];
}

/** Nothing about rounds and reminders. */
export const TOM_LAESNING: Paamindelseslaesning = { regler: [], runder: [], moeder: [], log: [], svar: [], indmeldinger: [], koersler: [], unreadable: [] };

async function soon<Value>(value: () => Value): Promise<Value> {
  await Promise.resolve();
  return value();
}

function refuse(error: ServiceError | null): void {
  if (error !== null) throw error;
}

/** A book in memory: unique keys, versions and conflicts as SharePoint has them. */
export function createFakePaamindelsesbog(world: Bogverden): Paamindelsesbog {
  const rows = <Type extends Rundeposttype>(type: Type): readonly Rundeposter[Type][] => world.laesning[PARTS[type]] as unknown as readonly Rundeposter[Type][];
  const put = <Type extends Rundeposttype>(type: Type, next: readonly Rundeposter[Type][]): void => void (world.laesning = { ...world.laesning, [PARTS[type]]: next });
  const versionOf = (type: Rundeposttype, id: number): number => world.versions.get(`${type}-${id}`) ?? 1;
  function find<Type extends Rundeposttype>(type: Type, id: number): AabenRundepost<Type> {
    const post = rows(type).find((row) => row.id === id);
    if (post === undefined) throw new ServiceError('item-missing', { subject: PARTS[type] });
    return { post, etag: String(versionOf(type, id)) };
  }
  function change<Type extends Rundeposttype>(type: Type, { post, etag }: AabenRundepost<Type>, felter: Partial<Rundefelter<Type>>): AabenRundepost<Type> {
    refuse(world.bogError);
    if (find(type, post.id).etag !== etag) throw new ServiceError('conflict', { subject: PARTS[type] });
    put(type, rows(type).map((row) => (row.id === post.id ? { ...row, ...felter } : row)));
    world.versions.set(`${type}-${post.id}`, versionOf(type, post.id) + 1);
    return find(type, post.id);
  }
  function addAnswer(ny: NytPaamindelsessvar): Paamindelsessvar {
    const known = world.laesning.svar.find(({ noegle }) => noegle === ny.noegle);
    if (known !== undefined) return known;
    const svar: Paamindelsessvar = { ...ny, id: 500 + world.laesning.svar.length, forfatterId: world.person.person.id, oprettet: world.now.toISOString() };
    world.answers.push(ny);
    world.laesning = { ...world.laesning, svar: [...world.laesning.svar, svar] };
    return svar;
  }
  return {
    read: (since) => soon(() => { world.bogReads.push(since); refuse(world.bogReadError); return world.laesning; }),
    open: (type, id) => soon(() => { refuse(world.bogReadError); return find(type, id); }),
    create: (type, noegle, felter) => soon(() => {
      refuse(world.bogError);
      const known = rows(type).find((row) => row.noegle === noegle);
      if (known !== undefined) return known;
      const post = { ...felter, id: Math.max(0, ...rows(type).map(({ id }) => id)) + 1, noegle, ...(type === 'runde' && { oprettet: world.now.toISOString() }) } as unknown as Rundeposter[typeof type];
      put(type, [...rows(type), post]);
      return post;
    }),
    change: (type, aaben, felter) => soon(() => change(type, aaben, felter)),
    remove: (type, { post }) => soon(() => { refuse(world.bogError); put(type, rows(type).filter(({ id }) => id !== post.id)); }),
    answer: (svar) => soon(() => { refuse(world.bogError); return svar.map(addAnswer); }),
    close: (aaben, billede) => soon(() => {
      refuse(world.bogError);
      const closed = change('runde', aaben, { lukket: billede.lukket });
      world.billeder = [...world.billeder, billede];
      return closed;
    }),
    readBillede: (rundeId) => soon(() => { refuse(world.bogReadError); return world.billeder.find((billede) => billede.rundeId === rundeId) ?? null; }),
  };
}
