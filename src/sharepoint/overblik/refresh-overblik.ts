import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import type { Person } from '../../domain/aktoer/person';
import type { OverblikReading } from '../../domain/ports/overblik-source';
import { listAt } from '../connection/list-at';
import { readBatch } from '../connection/run-batch';
import { askPeople, readPeople } from '../person/ask-people';
import { readAllRows } from '../rows/read-all-rows';
import { addPeopleWhoLeft } from './add-people-who-left';
import { areListsNewer, askVersion } from './ask-version';
import { addressOf, askToken, changedParts, fromMark, toMark, toTokens } from './change-mark';
import { composeReading } from './compose-reading';
import { mergeRows } from './merge-rows';
import { OVERBLIK_LISTS, OVERBLIK_PARTS } from './overblik-lists';
import type { OverblikPart } from './overblik-lists';
import { forParts, parsePart } from './parsed-parts';
import type { ParsedPart, ParsedParts } from './parsed-parts';
import { readChanges } from './read-changes';
import type { ChangedIds } from './read-changes';

/** As many ids as one address holds. */
const IDS_A_REQUEST = 40;

type Changes = ReadonlyMap<OverblikPart, ChangedIds>;

/**
 * Brings a reading up to date: one request says whether anything changed, and when nothing did the same object comes
 * back; where only the lists' marks have moved, the same overview with the new mark. Otherwise one asks which rows, and one reads
 * those (and the people, who may be new). Of a reading `kept` since an earlier visit, people and version may be old though no
 * list has changed: the first request asks for them too. Throws `ServiceError`.
 *
 * PnPjs's `getListItemChangesSinceToken` would say both at once, but answers in XML with people as display text;
 * the change log and ordinary rows are the same two requests and one parser.
 */
export async function refreshOverblik(sp: SPFI, previous: OverblikReading, kept = false): Promise<OverblikReading> {
  const before = fromMark(previous.mark);
  const answers: readonly unknown[] = await readBatch<readonly unknown[]>(sp, (batched) => [
    ...OVERBLIK_PARTS.map((part) => askToken(batched, addressOf(part))),
    ...(kept ? [askPeople(batched), askVersion(batched)] : []),
  ]);
  const now = toTokens(answers);
  const [people, version] = answers.slice(OVERBLIK_PARTS.length);
  const base = kept ? withPeople({ ...previous, newer: areListsNewer(version) }, await readPeople(sp, people)) : previous;
  const parts = changedParts(before, now);
  if (parts.length === 0) return base;
  const changes = await readChanges(sp, parts, before);
  if ([...changes.values()].every((ids) => ids?.size === 0)) return { ...base, mark: toMark(now) };
  const [{ reread, personer }, whole] = await Promise.all([readChanged(sp, changes), readWhole(sp, changes)]);
  return { ...composeReading(merge(previous, changes, reread, whole), personer, now), newer: base.newer === true };
}

/** The reading with the people as they are now; the same overview where they are as they were. */
function withPeople(reading: OverblikReading, people: readonly Person[]): OverblikReading {
  const { overblik } = reading;
  const personer = addPeopleWhoLeft(overblik, people);
  return JSON.stringify(personer) === JSON.stringify(overblik.personer) ? reading : { ...reading, overblik: { ...overblik, personer } };
}

function merge(previous: OverblikReading, changes: Changes, reread: RowsByPart, whole: RowsByPart): ParsedParts {
  return forParts(<K extends OverblikPart>(part: K): ParsedPart<K> => {
    const before: ParsedPart<K> = { rows: previous.overblik[part], unreadable: (previous.unreadable ?? []).filter(({ list }) => list === addressOf(part)) };
    const changed = changes.get(part);
    if (changed === undefined) return before;
    return changed === null ? parsePart(part, whole.get(part) ?? []) : mergeRows(before, changed, parsePart(part, reread.get(part) ?? []));
  });
}

type RowsByPart = ReadonlyMap<OverblikPart, readonly unknown[]>;

/** Reads the changed rows of all lists, and the people, in one request. */
async function readChanged(sp: SPFI, changes: Changes): Promise<{ reread: RowsByPart; personer: readonly Person[] }> {
  const asked = [...changes].flatMap(([part, ids]) => chunks([...(ids ?? [])]).map((chunk) => ({ part, chunk })));
  const answers: readonly unknown[] = await readBatch<readonly unknown[]>(sp, (batched) => [askPeople(batched), ...asked.map(({ part, chunk }) => readRows(batched, part, chunk))]);
  const reread = new Map<OverblikPart, readonly unknown[]>();
  for (const [at, { part }] of asked.entries()) reread.set(part, [...(reread.get(part) ?? []), ...v.parse(v.array(v.unknown()), answers[at + 1])]);
  return { reread, personer: await readPeople(sp, answers[0]) };
}

function readRows(sp: SPFI, part: OverblikPart, ids: readonly number[]): Promise<unknown> {
  const { list, select } = OVERBLIK_LISTS[part];
  return listAt(sp, list).items.select(...select).filter(ids.map((id) => `Id eq ${id}`).join(' or ')).top(ids.length)<unknown>();
}

async function readWhole(sp: SPFI, changes: Changes): Promise<RowsByPart> {
  const parts = [...changes].filter(([, ids]) => ids === null).map(([part]) => part);
  return new Map(await Promise.all(parts.map(async (part) => [part, await readAllRows(sp, addressOf(part), OVERBLIK_LISTS[part].select)] as const)));
}

function chunks(ids: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(ids.length / IDS_A_REQUEST) }, (_, at) => ids.slice(at * IDS_A_REQUEST, (at + 1) * IDS_A_REQUEST));
}
