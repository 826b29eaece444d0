import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { openEmbedded, type OpenedEmbedded } from '../../embedded/open-embedded';
import { grownFile } from '../../grow/grown-file';
import type { GrowSizes } from '../../grow/sizes';
import { inRoot } from '../../root';
import { tabFolder } from '../../start/build-tab';
import { createProgress } from '../../start/tell';
import { buildComparedPages } from './compared-pages/build-pages';
import { type Compared, setUpPlaces } from './tab-place';

const FIRST_PORT = 5700;

/** An embedded Microsoft 365 with data of a chosen size, the tab and, beside it on the same web server, a page that it is compared to. */
export interface BenchTab {
  readonly embedded: OpenedEmbedded;
  readonly close: () => Promise<void>;
}

/** The tab's build and those of the pages that it is compared to in one folder, to be served by one server with the same headers. */
export async function servedFolder(): Promise<string> {
  const folder = inRoot('build', 'bench');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(tabFolder, folder, { recursive: true });
  await buildComparedPages(folder);
  return folder;
}

/** Tells how far the filling is; it is done once and kept, so mostly nothing is told. */
function tellFilling(): (what: string, done: number, total: number) => void {
  const told = new Map<string, ReturnType<typeof createProgress>>();
  return (what, done, total) => {
    const tell = told.get(what) ?? createProgress(`  fylder listerne (kun første gang): ${what}`, process.stderr);
    told.set(what, tell);
    tell(done, total);
  };
}

/** Opens one over a copy of the grown data. */
export async function openBenchTab(sizes: GrowSizes, folder: string, compared: Compared = 'bar'): Promise<BenchTab> {
  const data = await grownFile(sizes, tellFilling());
  const embedded = await openEmbedded({ dataFile: data.dataFile, firstPort: FIRST_PORT, folder });
  await setUpPlaces(embedded, compared);
  return {
    embedded,
    close: async () => {
      await embedded.close();
      data.remove();
    },
  };
}
