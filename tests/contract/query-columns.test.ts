import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_LISTS } from '../../src/sharepoint/lists/all-lists';
import { LIST_ADDRESSES } from '../../src/sharepoint/lists/list-definition';
import type { ListAddress } from '../../src/sharepoint/lists/list-definition';
import { createStrategiEditor } from '../../src/sharepoint/editor/strategi-editor';
import { createOverblikSource } from '../../src/sharepoint/overblik/overblik-source';
import { rebuildPlanstatus } from '../../src/sharepoint/status/rebuild-planstatus';
import { createStatusJournal } from '../../src/sharepoint/status/status-journal';
import { createStrategiWriter } from '../../src/sharepoint/udkast/write-strategi';
import { draftOfStrategi, indhold } from './draft-of-strategi';
import { connectAs, openSiteReady } from './site';
import type { Target } from './target';
import { watchFetch } from './watched-fetch';
import type { Operation } from './watched-fetch';

/** A range of ids that is no longer than the threshold: what else is compared is looked for among few rows, with or without an index. */
function isNarrow(filter: string): boolean {
  const [, after, upTo] = /^\(?Id gt (\d+) and Id le (\d+)\b/.exec(filter) ?? [];
  return after !== undefined && Number(upTo) - Number(after) <= 5000;
}

/** The columns by which a request filters or sorts, with their list. */
function queriedColumns({ url }: Operation): readonly { readonly list: ListAddress; readonly column: string }[] {
  const { pathname, searchParams } = new URL(url);
  const list = LIST_ADDRESSES.find((address) => decodeURIComponent(pathname).includes(`/Lists/${address}'`));
  if (list === undefined) return [];
  const filter = (searchParams.get('$filter') ?? '').replace(/'(?:[^']|'')*'/g, "''");
  if (isNarrow(filter)) return [{ list, column: 'Id' }];
  const compared = [...filter.matchAll(/(\w+) (?:eq|ne|gt|ge|lt|le) /g)].map((match) => match[1] ?? '');
  const sorted = (searchParams.get('$orderby') ?? '').split(',').map((part) => part.trim().split(' ')[0] ?? '').filter((column) => column !== '');
  return [...compared, ...sorted].map((column) => ({ list, column }));
}

describe('what the app asks of the lists', () => {
  let target: Target;
  beforeAll(async () => { target = await openSiteReady(); });
  afterAll(() => target.close());

  it('filters and sorts by indexed columns alone, or among few rows, so that no list grows too long for it', async () => {
    const watched = watchFetch();
    const sp = connectAs(target, 'strategikonsulent', { fetch: watched.fetch });
    const source = createOverblikSource(sp);
    const before = await source.read();
    await createStrategiWriter(sp).write(draftOfStrategi(`spoerg-${randomUUID()}`, target.upnOf('leder')));
    const { overblik } = await source.refresh(before);
    const handleplanId = overblik.handleplaner.at(-1)?.id ?? 0;
    const ny = { ...indhold('Igen'), strategiId: 1, omraadeId: null, handleplanId, specialomraadeId: null, noegle: randomUUID(), faellesNoegle: null };
    await createStatusJournal(sp).register(ny);
    await createStatusJournal(sp).register(ny);
    await createStatusJournal(sp).readHistory(handleplanId);
    await rebuildPlanstatus(sp);
    const editor = createStrategiEditor(sp);
    const made = { type: 'handleplan', noegle: randomUUID(), felter: { strategiId: 1, omraadeId: 1, nummer: null, titel: 'Ny', tekst: null, periode: null, tilsagn: null, relevantForMed: false, fase: null, faellesCelle: null, orden: 1 } } as const;
    await editor.create(made);
    await editor.openMany('handleplan', [(await editor.create(made)).id]);
    for (const emne of [{ handleplanId }, { omraadeId: 1 }, { strategiId: 1 }]) await editor.readAendringer(emne);

    const queried = watched.operations.flatMap(queriedColumns);
    const slow = queried.filter(({ list, column }) => column !== 'Id' && ALL_LISTS[list].columns.find(({ name }) => name === column)?.indexed !== true);
    expect(new Set(queried.map(({ column }) => column))).toEqual(new Set(['Id', 'Noegle', 'HandleplanId']));
    expect(slow).toEqual([]);
  });
});
