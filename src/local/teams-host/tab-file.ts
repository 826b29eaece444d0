import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import type { TabSettings } from './host-config';

/** A configured tab, as it comes from the page and from the file. */
export const TabSettingsSchema = v.object({
  entityId: v.string(),
  contentUrl: v.string(),
  websiteUrl: v.nullable(v.string()),
  suggestedDisplayName: v.nullable(v.string()),
});

const File = v.record(v.string(), TabSettingsSchema);

/** The configured tabs by place; kept in a file when one is given, so that a restart finds them. */
export interface TabFile {
  readonly all: () => Readonly<Record<string, TabSettings>>;
  readonly save: (placeId: string, settings: TabSettings) => Promise<void>;
  readonly remove: (placeId: string) => Promise<void>;
}

export async function openTabFile(file: string | null): Promise<TabFile> {
  const tabs = new Map<string, TabSettings>(Object.entries(file === null ? {} : await readTabs(file)));
  async function write(): Promise<void> {
    if (file === null) return;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(Object.fromEntries(tabs), null, 2));
  }
  return {
    all: () => Object.fromEntries(tabs),
    save: async (placeId, settings) => {
      tabs.set(placeId, settings);
      await write();
    },
    remove: async (placeId) => {
      tabs.delete(placeId);
      await write();
    },
  };
}

/** A file that is missing or damaged means that no tab is set up: setting one up again takes a click. */
async function readTabs(file: string): Promise<v.InferOutput<typeof File>> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), File), text);
  return parsed.success ? parsed.output : {};
}
