import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { listAt } from '../connection/list-at';
import { readBatch } from '../connection/run-batch';
import { askPeople } from '../person/ask-people';
import { PAGE_SIZE, readPage } from '../rows/read-page';
import type { Page } from '../rows/read-page';
import { areListsNewer, askVersion } from './ask-version';
import { addressOf, askToken, toTokens } from './change-mark';
import type { Tokens } from './change-mark';
import { OVERBLIK_LISTS, OVERBLIK_PARTS } from './overblik-lists';
import type { OverblikPart } from './overblik-lists';

/** All that most organisations have comes in the first round trip; more would keep the others waiting. */
const FIRST_ROWS: Readonly<Record<OverblikPart, number>> = {
  strategier: PAGE_SIZE, omraader: PAGE_SIZE, aktoerer: PAGE_SIZE, handleplaner: 500, ansvar: 1000, relationer: 500, forelaeggelser: 500, planstatus: 1000,
};
export const FIRST_PEOPLE = 1000;

const NEWEST = v.array(v.object({ Id: v.number() }));

/** What the first round trip brings. */
export interface FirstBatch {
  /** Taken before the rows. */
  readonly tokens: Tokens;
  readonly pages: Readonly<Record<OverblikPart, Page>>;
  /** The highest id of each list. */
  readonly maxIds: Readonly<Record<OverblikPart, number>>;
  /** What `askPeople` answered for `FIRST_PEOPLE`. */
  readonly people: unknown;
  readonly newer: boolean;
}

/** Asks, in one request, where the lists stand, how far they go, their first rows, people and version. Throws `ServiceError`. */
export async function readFirstBatch(sp: SPFI): Promise<FirstBatch> {
  const parts: readonly unknown[] = await readBatch<readonly unknown[]>(sp, (batched) => [
    ...OVERBLIK_PARTS.map((part) => askToken(batched, addressOf(part))),
    ...OVERBLIK_PARTS.map((part) => listAt(batched, addressOf(part)).items.select('Id').orderBy('Id', false).top(1)<unknown>()),
    ...OVERBLIK_PARTS.map((part) => readPage(batched, addressOf(part), OVERBLIK_LISTS[part].select, FIRST_ROWS[part])),
    askPeople(batched, FIRST_PEOPLE),
    askVersion(batched),
  ]);
  const count = OVERBLIK_PARTS.length;
  return {
    tokens: toTokens(parts.slice(0, count)),
    maxIds: byPart((at) => v.parse(NEWEST, parts[count + at])[0]?.Id ?? 0),
    pages: byPart((at) => parts[2 * count + at] as Page),
    people: parts.at(-2),
    newer: areListsNewer(parts.at(-1)),
  };
}

function byPart<Value>(valueAt: (at: number) => Value): Readonly<Record<OverblikPart, Value>> {
  return Object.fromEntries(OVERBLIK_PARTS.map((part, at) => [part, valueAt(at)])) as Record<OverblikPart, Value>;
}
