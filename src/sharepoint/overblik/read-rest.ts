import type { SPFI } from '@pnp/sp';
import { BATCH_LIMIT, readBatch } from '../connection/run-batch';
import type { Page } from '../rows/read-page';
import { askRows, questionsOf, toAnswer } from './lean-rows';
import type { RowAnswer, RowQuestion } from './lean-rows';
import { restOf, textsLeftBy } from './read-first-batch';
import type { FirstBatch } from './read-first-batch';

/** As many as a browser has under way at once. */
const SIDE_BY_SIDE = 6;

/**
 * The rows after the first ones, of all lists: by ranges of ids, some batches side by side, so that 20,000 take little longer
 * than 5,000. Rows that are added meanwhile are left to the next refresh, and so are sparse columns that are filled or emptied
 * between two of the answers. Throws `ServiceError`.
 */
export async function readRest(sp: SPFI, first: FirstBatch): Promise<readonly RowAnswer[]> {
  const asked = [...restOf(first).flatMap(({ part, range }) => questionsOf(part, range)), ...textsLeftBy(first)];
  const questions = [...asked.filter(({ filled }) => filled === null), ...asked.filter(({ filled }) => filled !== null)]; // The heavy ones, dealt out evenly.
  const pages = await askAll(sp, questions);
  return Promise.all(questions.flatMap((question, at) => {
    const page = pages[at];
    return page === undefined ? [] : [toAnswer(sp, question, page)];
  }));
}

/** The pages in the order of the questions, which are dealt out over the batches. */
async function askAll(sp: SPFI, questions: readonly RowQuestion[]): Promise<readonly Page[]> {
  const count = Math.max(Math.min(SIDE_BY_SIDE, questions.length), Math.ceil(questions.length / BATCH_LIMIT));
  const batches = Array.from({ length: count }, (_, batch) => questions.filter((__, at) => at % count === batch));
  const answers = await Promise.all(batches.map((batch) => readBatch<readonly Page[]>(sp, (batched) => batch.map((question) => askRows(batched, question)))));
  return questions.flatMap((_, at) => answers[at % count]?.[Math.floor(at / count)] ?? []);
}
