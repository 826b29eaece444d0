import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enlargeDirectory } from '../../../scripts/embedded/directory';
import { openEmbedded, type OpenedEmbedded } from '../../../scripts/embedded/open-embedded';
import { createScriptToken } from '../../../scripts/embedded/script-token';
import { growLists, type GrowProgress } from '../../../scripts/grow/grow-lists';
import { setUpLists } from '../../../scripts/start/set-up-lists';
import { connectSharePoint } from '../../../src/sharepoint/connect';
import type { ListAddress } from '../../../src/sharepoint/lists/list-definition';
import { readAllRows } from '../../../src/sharepoint/rows/read-all-rows';
import { readOverblik } from '../../../src/sharepoint/overblik/read-overblik';
import { rebuildPlanstatus } from '../../../src/sharepoint/status/rebuild-planstatus';

const SIZES = { handleplaner: 60, status: 200, personer: 20, strategier: 3 };
const TODAY = '2026-11-22';
const GROWN: readonly ListAddress[] = ['Strategier', 'Omraader', 'Handleplaner', 'Ansvar', 'Aktoerer', 'Statusopdateringer', 'Planstatus'];

describe('growing an organisation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fyrtaarn-grow-'));
  const dataFile = join(folder, 'microsoft365.sqlite');
  let embedded: OpenedEmbedded;
  beforeAll(async () => {
    enlargeDirectory(dataFile, SIZES.personer);
    embedded = await openEmbedded({ dataFile, firstPort: 5920 });
    await setUpLists(embedded.siteUrl, createScriptToken(embedded.tokenUrl, embedded.siteUrl), () => undefined);
  }, 60_000);
  afterAll(async () => {
    await embedded.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const site = () => connectSharePoint({ siteUrl: embedded.siteUrl, getToken: createScriptToken(embedded.tokenUrl, embedded.siteUrl) });
  const grow = (onProgress?: GrowProgress) => growLists(site(), SIZES, TODAY, onProgress);
  const keys = async () => Object.fromEntries(await Promise.all(GROWN.map(async (list) => [list, (await readAllRows(site(), list, ['Noegle'])).length] as const)));

  it('goes on where it was stopped, and a second run adds nothing', async () => {
    const stop: GrowProgress = (what, done) => { if (what === 'Statusopdateringer' && done >= 100) throw new Error('stopped'); };
    await expect(grow(stop)).rejects.toThrow('stopped');
    await grow();
    const once = await keys();
    expect(once).toMatchObject({ Handleplaner: SIZES.handleplaner, Statusopdateringer: SIZES.status, Strategier: SIZES.strategier });
    await grow();
    expect(await keys()).toEqual(once);
  }, 60_000);

  it('gives lists that the app reads whole, with statuses as the entries say', async () => {
    const { overblik, unreadable } = await readOverblik(site());
    expect(unreadable).toEqual([]);
    expect(overblik.handleplaner).toHaveLength(SIZES.handleplaner);
    expect((await rebuildPlanstatus(site())).repaired).toBe(0);
  });
});
