import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { BATCH_LIMIT, readBatch } from '../connection/run-batch';
import { rangesAfter, readRange } from '../rows/read-page';
import type { IdRange, Page } from '../rows/read-page';
import { addressOf } from './change-mark';
import { OVERBLIK_LISTS, OVERBLIK_PARTS } from './overblik-lists';
import type { OverblikPart } from './overblik-lists';
import type { FirstBatch } from './read-first-batch';

/** As many as a browser has under way at once. */
const SIDE_BY_SIDE = 6;

type RowsByPart = ReadonlyMap<OverblikPart, readonly unknown[]>;

/** One question about a range of ids of one list: its rows, or what the sparse columns hold. */
interface Question {
  readonly part: OverblikPart;
  readonly range: IdRange;
  readonly select: readonly string[];
  readonly filled: string | null;
}

/**
 * The rows after the first ones, of all lists: by ranges of ids, some batches side by side, so that 20,000 take little longer
 * than 5,000. Columns that many rows have nothing in are asked for apart (`SparseColumns`). Rows that are added meanwhile
 * are left to the next refresh, and so are columns that are filled or emptied between two of the answers. Throws `ServiceError`.
 */
export async function readRest(sp: SPFI, first: FirstBatch): Promise<RowsByPart> {
  const questions = OVERBLIK_PARTS.filter((part) => first.pages[part].nextLink !== null).flatMap((part) => questionsOf(part, rangesAfter(lastId(first.pages[part]), first.maxIds[part])));
  const answers = await askAll(sp, questions);
  return new Map(OVERBLIK_PARTS.map((part) => [part, putTogether(questions.map((question, at) => ({ question, rows: answers[at]?.rows ?? [] })).filter(({ question }) => question.part === part))]));
}

function questionsOf(part: OverblikPart, ranges: readonly IdRange[]): readonly Question[] {
  const { select, sparse = [] } = OVERBLIK_LISTS[part];
  const apart = new Set(sparse.flatMap(({ columns }) => columns));
  const dense = select.filter((column) => !apart.has(column));
  return ranges.flatMap((range) => [
    { part, range, select: dense, filled: null },
    ...sparse.map(({ columns, filled }) => ({ part, range, select: ['Id', ...columns], filled })),
  ]);
}

/** The answers in the order of the questions, dealt out over the batches. */
async function askAll(sp: SPFI, questions: readonly Question[]): Promise<readonly Page[]> {
  const count = Math.max(Math.min(SIDE_BY_SIDE, questions.length), Math.ceil(questions.length / BATCH_LIMIT));
  const batches = Array.from({ length: count }, (_, batch) => questions.filter((__, at) => at % count === batch));
  const answers = await Promise.all(batches.map((batch) => readBatch<readonly Page[]>(sp, (batched) => batch.map((question) => ask(batched, question)))));
  return questions.flatMap((_, at) => answers[at % count]?.[Math.floor(at / count)] ?? []);
}

function ask(sp: SPFI, { part, range, select, filled }: Question): Promise<Page> {
  return readRange(sp, addressOf(part), select, range, filled ?? undefined);
}

/** Lays the sparse columns over the rows they belong to. */
function putTogether(answers: readonly { readonly question: Question; readonly rows: readonly unknown[] }[]): readonly unknown[] {
  const rows = answers.filter(({ question }) => question.filled === null).flatMap((answer) => answer.rows);
  const more = new Map<number, object>();
  for (const row of answers.filter(({ question }) => question.filled !== null).flatMap((answer) => answer.rows)) {
    more.set(idOf(row), { ...more.get(idOf(row)), ...(row as object) });
  }
  return rows.map((row) => {
    const found = more.get(idOf(row));
    return found === undefined ? row : { ...(row as object), ...found };
  });
}

function lastId(page: Page): number {
  return idOf(page.rows.at(-1));
}

function idOf(row: unknown): number {
  return typeof row === 'object' && row !== null && 'Id' in row && typeof row.Id === 'number' ? row.Id : v.parse(v.object({ Id: v.number() }), row).Id;
}
