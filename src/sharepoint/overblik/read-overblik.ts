import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import type { OverblikReading } from '../../domain/ports/overblik-source';
import { listAt } from '../connection/list-at';
import { readBatch } from '../connection/run-batch';
import { askPeople, readPeople } from '../person/ask-people';
import { readPage } from '../rows/read-page';
import type { Page } from '../rows/read-page';
import { readRest } from '../rows/read-rest';
import { areListsNewer, askVersion } from './ask-version';
import { addressOf, askToken, toTokens } from './change-mark';
import { composeReading } from './compose-reading';
import { OVERBLIK_LISTS, OVERBLIK_PARTS } from './overblik-lists';
import { forParts, parsePart } from './parsed-parts';

const NEWEST = v.array(v.object({ Id: v.number() }));

/**
 * Reads the whole overview: one batch for the first 5,000 rows of every list, for the people and for the lists' version, and, where a list
 * holds more, one further round trip of parallel requests. Tokens are taken before the rows, so that what is written
 * meanwhile is seen by the next refresh. Throws `ServiceError`.
 */
export async function readOverblik(sp: SPFI): Promise<OverblikReading> {
  const first = await readFirst(sp);
  const rest = await Promise.all(OVERBLIK_PARTS.map((part, at) => readRest(sp, addressOf(part), OVERBLIK_LISTS[part].select, pageAt(first.pages, at), first.maxIds[at] ?? 0)));
  const parsed = forParts((part) => {
    const at = OVERBLIK_PARTS.indexOf(part);
    return parsePart(part, [...pageAt(first.pages, at).rows, ...(rest[at] ?? [])]);
  });
  return { ...composeReading(parsed, first.personer, first.tokens), newer: first.newer };
}

async function readFirst(sp: SPFI) {
  const parts: readonly unknown[] = await readBatch<readonly unknown[]>(sp, (batched) => [
    ...OVERBLIK_PARTS.map((part) => askToken(batched, addressOf(part))),
    ...OVERBLIK_PARTS.map((part) => listAt(batched, addressOf(part)).items.select('Id').orderBy('Id', false).top(1)<unknown>()),
    ...OVERBLIK_PARTS.map((part) => readPage(batched, addressOf(part), OVERBLIK_LISTS[part].select)),
    askPeople(batched),
    askVersion(batched),
  ]);
  const count = OVERBLIK_PARTS.length;
  return {
    tokens: toTokens(parts.slice(0, count)),
    maxIds: parts.slice(count, 2 * count).map((newest) => v.parse(NEWEST, newest)[0]?.Id ?? 0),
    pages: parts.slice(2 * count, 3 * count) as readonly Page[],
    personer: await readPeople(sp, parts.at(-2)),
    newer: areListsNewer(parts.at(-1)),
  };
}

function pageAt(pages: readonly Page[], at: number): Page {
  return pages[at] ?? { rows: [], nextLink: null };
}
