import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { listAt } from '../connection/list-at';
import { readBatch } from '../connection/run-batch';
import { askPeople } from '../person/ask-people';
import { PAGE_SIZE, rangesAfter } from '../rows/read-page';
import type { IdRange, Page } from '../rows/read-page';
import { areListsNewer, askVersion } from './ask-version';
import { addressOf, askToken, toTokens } from './change-mark';
import type { Tokens } from './change-mark';
import { askRows, lateQuestionOf, questionsOf, toAnswer } from './lean-rows';
import type { RowAnswer, RowQuestion } from './lean-rows';
import { OVERBLIK_PARTS } from './overblik-lists';
import type { OverblikPart } from './overblik-lists';

type ByPart = Readonly<Record<OverblikPart, number>>;

/** Up to which id the rows of each list come in the first round trip: all that most organisations have; more would keep the others waiting. */
const FIRST_IDS: ByPart = {
  strategier: PAGE_SIZE, omraader: PAGE_SIZE, aktoerer: PAGE_SIZE, handleplaner: 200, ansvar: 400, relationer: 200, forelaeggelser: 200, planstatus: 400,
};
/** Up to which id their long texts come with them. */
const FIRST_TEXTS = 200;
export const FIRST_PEOPLE = 200;

const NEWEST = v.array(v.object({ Id: v.number() }));

/** What the first round trip brings. */
export interface FirstBatch {
  /** Taken before the rows. */
  readonly tokens: Tokens;
  readonly answers: readonly RowAnswer[];
  /** The highest id of each list. */
  readonly maxIds: ByPart;
  /** What `askPeople` answered for `FIRST_PEOPLE`. */
  readonly people: unknown;
  readonly newer: boolean;
}

/** Asks, in one request, where the lists stand, how far they go, their first rows, people and version. Throws `ServiceError`. */
export async function readFirstBatch(sp: SPFI): Promise<FirstBatch> {
  const questions = OVERBLIK_PARTS.flatMap((part) => [...questionsOf(part, { afterId: 0, upToId: FIRST_IDS[part] }), ...lateQuestionOf(part, { afterId: 0, upToId: FIRST_TEXTS })]);
  const parts: readonly unknown[] = await readBatch<readonly unknown[]>(sp, (batched) => [
    ...OVERBLIK_PARTS.map((part) => askToken(batched, addressOf(part))),
    ...OVERBLIK_PARTS.map((part) => listAt(batched, addressOf(part)).items.select('Id').orderBy('Id', false).top(1)<unknown>()),
    askPeople(batched, FIRST_PEOPLE),
    askVersion(batched),
    ...questions.map((question) => askRows(batched, question)),
  ]);
  const count = OVERBLIK_PARTS.length;
  return {
    tokens: toTokens(parts.slice(0, count)),
    maxIds: byPart((at) => v.parse(NEWEST, parts[count + at])[0]?.Id ?? 0),
    people: parts[2 * count],
    newer: areListsNewer(parts[2 * count + 1]),
    answers: await Promise.all(questions.map((question, at) => toAnswer(sp, question, parts[2 * count + 2 + at] as Page))),
  };
}

/** The long texts that the first round trip left. */
export function textsLeftBy({ maxIds }: FirstBatch): readonly RowQuestion[] {
  return OVERBLIK_PARTS.flatMap((part) => rangesAfter(FIRST_TEXTS, maxIds[part]).flatMap((range) => lateQuestionOf(part, range)));
}

/** The ranges of ids that the first round trip left, by list. */
export function restOf({ maxIds }: FirstBatch): readonly { readonly part: OverblikPart; readonly range: IdRange }[] {
  return OVERBLIK_PARTS.flatMap((part) => rangesAfter(FIRST_IDS[part], maxIds[part]).map((range) => ({ part, range })));
}

function byPart(valueAt: (at: number) => number): ByPart {
  return Object.fromEntries(OVERBLIK_PARTS.map((part, at) => [part, valueAt(at)])) as ByPart;
}
