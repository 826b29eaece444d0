import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import type { Fields, FieldValue, Imprint } from '../../domain/udkast/compare-udkast';
import { readBatch } from '../connection/run-batch';
import { ALL_LISTS } from '../lists/all-lists';
import type { ColumnDefinition, ListAddress } from '../lists/list-definition';
import { askPeople, readPeople } from '../person/ask-people';
import { readPage, readToTheEnd, WITH_ETAG } from '../rows/read-page';

/** The lists a draft is written to, in the order of writing. */
export const DRAFT_LISTS = ['Aktoerer', 'Strategier', 'Omraader', 'Handleplaner', 'Ansvar', 'Relationer', 'Forelaeggelser', 'Statusopdateringer'] as const satisfies readonly ListAddress[];
export type DraftList = (typeof DRAFT_LISTS)[number];

/** A row as the list holds it. */
export interface StoredRow {
  readonly id: number;
  readonly etag: string;
  readonly fields: Fields;
  readonly imprint: Imprint | null;
}

export interface StoredRows {
  readonly byList: ReadonlyMap<DraftList, ReadonlyMap<string, StoredRow>>;
  /** Site user ids by sign-in name in lower case. */
  readonly people: ReadonlyMap<string, number>;
}

const ROW = v.objectWithRest({ 'Id': v.number(), 'Noegle': v.string(), 'odata.etag': v.string(), 'Aftryk': v.nullish(v.string()) }, v.unknown());
const IMPRINT = v.record(v.string(), v.string());
const VALUE: v.GenericSchema<unknown, FieldValue> = v.fallback(v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(v.number())]), null);

/** Reads what the lists hold by natural key, each to its end, and whom the site knows. Throws `ServiceError`. */
export async function readStoredRows(sp: SPFI): Promise<StoredRows> {
  const [users, ...pages] = await readBatch(sp, (batched) => [askPeople(batched), ...DRAFT_LISTS.map((list) => readPage(batched, list, selectOf(list), undefined, WITH_ETAG))] as const);
  const byList = await Promise.all(DRAFT_LISTS.map(async (list, at) => [list, toRows(await readToTheEnd(sp, pages[at] ?? { rows: [], nextLink: null }, WITH_ETAG))] as const));
  const people = (await readPeople(sp, users)).flatMap(({ id, upn }) => (upn === null ? [] : [[upn.toLowerCase(), id] as const]));
  return { byList: new Map(byList), people: new Map(people) };
}

function selectOf(list: DraftList): readonly string[] {
  return ['Id', 'Title', ...ALL_LISTS[list].columns.map(restName)];
}

/** People are read and written by their ids. */
function restName(column: ColumnDefinition): string {
  return column.type === 'people' ? `${column.name}Id` : column.name;
}

function toRows(rows: readonly unknown[]): ReadonlyMap<string, StoredRow> {
  return new Map(rows.map((raw) => {
    const { Id: id, Noegle: noegle, 'odata.etag': etag, Aftryk: aftryk, ...values } = v.parse(ROW, raw);
    const fields = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, v.parse(VALUE, value)]));
    return [noegle, { id, etag, fields, imprint: readImprint(aftryk ?? null) }] as const;
  }));
}

/** An imprint that cannot be read protects the row, as if people had made it. */
function readImprint(text: string | null): Imprint | null {
  if (text === null || text === '') return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), IMPRINT), text);
  return parsed.success ? parsed.output : null;
}
