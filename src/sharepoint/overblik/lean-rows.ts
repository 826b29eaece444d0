import type { SPFI } from '@pnp/sp';
import { readRange, readToTheEnd } from '../rows/read-page';
import type { IdRange, Page } from '../rows/read-page';
import { addressOf } from './change-mark';
import { OVERBLIK_LISTS } from './overblik-lists';
import type { OverblikPart } from './overblik-lists';

/** One question about a range of ids of one list: its rows, or more columns of them. */
export interface RowQuestion {
  readonly part: OverblikPart;
  readonly range: IdRange;
  readonly select: readonly string[];
  /** For sparse columns the filter that finds them. */
  readonly filled: string | null;
  /** What it answers is laid over rows that are asked for by another question. */
  readonly more: boolean;
}

/**
 * What to ask for a range of rows: the rows, and apart from them the columns in which most have nothing (`SparseColumns`), so that
 * nothing costs nothing. Their long texts (`lateQuestionOf`) are not among it.
 */
export function questionsOf(part: OverblikPart, range: IdRange): readonly RowQuestion[] {
  const { select, sparse = [], late = [] } = OVERBLIK_LISTS[part];
  const apart = new Set([...sparse.flatMap(({ columns }) => columns), ...late]);
  return [
    { part, range, select: select.filter((column) => !apart.has(column)), filled: null, more: false },
    ...sparse.map(({ columns, filled }) => ({ part, range, select: ['Id', ...columns], filled, more: true })),
  ];
}

/** What to ask for the long texts of a range of rows; none where the list has no such. SharePoint filters by no long text, so those of all rows are asked for. */
export function lateQuestionOf(part: OverblikPart, range: IdRange): readonly RowQuestion[] {
  const { late } = OVERBLIK_LISTS[part];
  return late === undefined ? [] : [{ part, range, select: ['Id', ...late], filled: null, more: true }];
}

/** Asks one question. */
export function askRows(sp: SPFI, { part, range, select, filled }: RowQuestion): Promise<Page> {
  return readRange(sp, addressOf(part), select, range, filled ?? undefined);
}

export interface RowAnswer {
  readonly question: RowQuestion;
  readonly page: Page;
}

/** The answer to a question. A range fits a page, but a server that answers with less, and where the rest is, is followed to the end. */
export async function toAnswer(sp: SPFI, question: RowQuestion, page: Page): Promise<RowAnswer> {
  return { question, page: { rows: await readToTheEnd(sp, page), nextLink: null } };
}

/** The rows of one list from the answers, more columns laid over the rows they belong to. */
export function putTogether(part: OverblikPart, answers: readonly RowAnswer[]): readonly unknown[] {
  const own = answers.filter(({ question }) => question.part === part);
  const more = new Map<number, object>();
  for (const row of own.filter(({ question }) => question.more).flatMap(({ page }) => page.rows)) {
    more.set(idOf(row), { ...more.get(idOf(row)), ...(row as object) });
  }
  return own.filter(({ question }) => !question.more).flatMap(({ page }) => page.rows).map((row) => {
    const found = more.get(idOf(row));
    return found === undefined ? row : { ...(row as object), ...found };
  });
}

/** The id of a row; 0 for what is none. */
function idOf(row: unknown): number {
  return typeof row === 'object' && row !== null && 'Id' in row && typeof row.Id === 'number' ? row.Id : 0;
}
