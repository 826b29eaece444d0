import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { listAt } from '../connection/list-at';
import { readBatch } from '../connection/run-batch';
import { askPeople } from '../person/ask-people';
import { PAGE_SIZE } from '../rows/read-page';
import type { IdRange, Page } from '../rows/read-page';
import { areListsNewer, askVersion } from './ask-version';
import { addressOf, askToken, toTokens } from './change-mark';
import type { Tokens } from './change-mark';
import { askRows, idOf, questionsOf } from './lean-rows';
import type { RowAnswer } from './lean-rows';
import { OVERBLIK_PARTS } from './overblik-lists';
import type { OverblikPart } from './overblik-lists';

/** All that most organisations have comes in the first round trip; more would keep the others waiting. */
const FIRST_ROWS: Readonly<Record<OverblikPart, number>> = {
  strategier: PAGE_SIZE, omraader: PAGE_SIZE, aktoerer: PAGE_SIZE, handleplaner: 500, ansvar: 1000, relationer: 500, forelaeggelser: 500, planstatus: 1000,
};
export const FIRST_PEOPLE = 1000;
const FIRST_IDS: IdRange = { afterId: 0, upToId: PAGE_SIZE };

const NEWEST = v.array(v.object({ Id: v.number() }));

type ByPart = Readonly<Record<OverblikPart, number>>;

/** What the first round trip brings. */
export interface FirstBatch {
  /** Taken before the rows. */
  readonly tokens: Tokens;
  readonly answers: readonly RowAnswer[];
  /** Up to which id the rows of each list are there. */
  readonly readTo: ByPart;
  /** The highest id of each list. */
  readonly maxIds: ByPart;
  /** What `askPeople` answered for `FIRST_PEOPLE`. */
  readonly people: unknown;
  readonly newer: boolean;
}

/** Asks, in one request, where the lists stand, how far they go, their first rows, people and version. Throws `ServiceError`. */
export async function readFirstBatch(sp: SPFI): Promise<FirstBatch> {
  const questions = OVERBLIK_PARTS.flatMap((part) => questionsOf(part, FIRST_IDS));
  const parts: readonly unknown[] = await readBatch<readonly unknown[]>(sp, (batched) => [
    ...OVERBLIK_PARTS.map((part) => askToken(batched, addressOf(part))),
    ...OVERBLIK_PARTS.map((part) => listAt(batched, addressOf(part)).items.select('Id').orderBy('Id', false).top(1)<unknown>()),
    askPeople(batched, FIRST_PEOPLE),
    askVersion(batched),
    ...questions.map((question) => askRows(batched, question, FIRST_ROWS[question.part])),
  ]);
  const count = OVERBLIK_PARTS.length;
  const answers = questions.map((question, at) => ({ question, page: parts[2 * count + 2 + at] as Page }));
  return {
    tokens: toTokens(parts.slice(0, count)),
    maxIds: byPart((_, at) => v.parse(NEWEST, parts[count + at])[0]?.Id ?? 0),
    people: parts[2 * count],
    newer: areListsNewer(parts[2 * count + 1]),
    answers,
    readTo: byPart((part) => answers.filter(({ question }) => question.part === part && question.filled === null).map(({ page }) => lastOf(page))[0] ?? 0),
  };
}

/** Whether there is more than the first round trip brought. */
export function isLong({ readTo, maxIds }: FirstBatch): boolean {
  return OVERBLIK_PARTS.some((part) => readTo[part] < maxIds[part]);
}

function lastOf({ nextLink, rows }: Page): number {
  return nextLink === null ? FIRST_IDS.upToId : idOf(rows.at(-1));
}

function byPart(valueOf: (part: OverblikPart, at: number) => number): ByPart {
  return Object.fromEntries(OVERBLIK_PARTS.map((part, at) => [part, valueOf(part, at)])) as ByPart;
}
