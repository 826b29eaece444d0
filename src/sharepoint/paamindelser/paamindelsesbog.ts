import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import type { NytPaamindelsessvar, Paamindelsessvar } from '../../domain/paamindelse/paamindelsessvar';
import type { AabenRundepost, Paamindelsesbog, Rundefelter, Rundeposter, Rundeposttype } from '../../domain/ports/paamindelsesbog';
import { ServiceError } from '../../domain/service-error';
import { listAt } from '../connection/list-at';
import { odataText } from '../connection/odata-text';
import { PAAMINDELSESSVAR_ROWS, paamindelsessvarColumns } from '../rows/paamindelsessvar-row';
import { MOEDE_ROWS, moedeColumns } from '../rows/moede-row';
import { WITH_ETAG } from '../rows/read-page';
import { REGEL_ROWS, regelColumns } from '../rows/regel-row';
import type { ColumnValues, RowReader } from '../rows/row-reader';
import { STATUSRUNDE_ROWS, statusrundeColumns } from '../rows/statusrunde-row';
import { readLaesning } from './read-laesning';
import { keepBillede, readBillede } from './rundebillede-pieces';

interface Rundeliste<Type extends Rundeposttype> {
  readonly rows: RowReader<Rundeposter[Type]>;
  readonly columns: (felter: Rundefelter<Type>) => ColumnValues;
}

const LISTER: { readonly [Type in Rundeposttype]: Rundeliste<Type> } = {
  regel: { rows: REGEL_ROWS, columns: regelColumns },
  runde: { rows: STATUSRUNDE_ROWS, columns: statusrundeColumns },
  moede: { rows: MOEDE_ROWS, columns: moedeColumns },
};

const WITH_MARK = v.object({ 'odata.etag': v.string() });

function listeOf<Type extends Rundeposttype>(type: Type): Rundeliste<Type> {
  return LISTER[type];
}

/** The row of a key, which is unique; sent twice, it is the row of the first time. */
async function readByKey<Post extends { readonly id: number }>(sp: SPFI, { list, select, schema }: RowReader<Post>, noegle: string): Promise<Post> {
  const query = listAt(sp, list).items.select(...select).filter(`Noegle eq ${odataText(noegle)}`).top(1);
  const [row] = v.parse(v.array(schema), await query<unknown>());
  if (row === undefined) throw new ServiceError('item-missing', { subject: list });
  return row;
}

async function addOnce<Post extends { readonly id: number }>(sp: SPFI, rows: RowReader<Post>, noegle: string, columns: ColumnValues): Promise<Post> {
  try {
    const added: unknown = await listAt(sp, rows.list).items.add({ ...columns, Noegle: noegle });
    return v.parse(rows.schema, added);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.kind !== 'duplicate') throw error;
    return readByKey(sp, rows, noegle);
  }
}

async function open<Type extends Rundeposttype>(sp: SPFI, type: Type, id: number): Promise<AabenRundepost<Type>> {
  const { list, select, schema } = listeOf(type).rows;
  const row = await listAt(sp, list).items.getById(id).select(...select)<unknown>(WITH_ETAG);
  return { post: v.parse(schema, row), etag: v.parse(WITH_MARK, row)['odata.etag'] };
}

async function change<Type extends Rundeposttype>(sp: SPFI, type: Type, { post, etag }: AabenRundepost<Type>, felter: Partial<Rundefelter<Type>>): Promise<AabenRundepost<Type>> {
  const { rows, columns } = listeOf(type);
  await listAt(sp, rows.list).items.getById(post.id).update({ ...columns({ ...post, ...felter }) }, etag);
  return open(sp, type, post.id);
}

/** One after the other: each is harmless to send again, and there are few. */
async function answer(sp: SPFI, svar: readonly NytPaamindelsessvar[]): Promise<readonly Paamindelsessvar[]> {
  const stored: Paamindelsessvar[] = [];
  for (const one of svar) stored.push(await addOnce(sp, PAAMINDELSESSVAR_ROWS, one.noegle, paamindelsessvarColumns(one)));
  return stored;
}

/** Rounds, rules, møder and reminders over a site's lists. */
export function createPaamindelsesbog(sp: SPFI): Paamindelsesbog {
  return {
    read: (since) => readLaesning(sp, since),
    open: (type, id) => open(sp, type, id),
    create: (type, noegle, felter) => addOnce(sp, listeOf(type).rows, noegle, listeOf(type).columns(felter)),
    change: (type, aaben, felter) => change(sp, type, aaben, felter),
    remove: (type, { post, etag }) => listAt(sp, listeOf(type).rows.list).items.getById(post.id).delete(etag),
    answer: (svar) => answer(sp, svar),
    close: async (aaben, billede) => {
      await keepBillede(sp, billede);
      return change(sp, 'runde', aaben, { lukket: billede.lukket });
    },
    readBillede: (rundeId) => readBillede(sp, rundeId),
  };
}
