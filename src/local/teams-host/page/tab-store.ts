import * as v from 'valibot';
import type { TabSettings } from '../host-config';

const Settings = v.object({
  entityId: v.string(),
  contentUrl: v.string(),
  websiteUrl: v.nullable(v.string()),
  suggestedDisplayName: v.nullable(v.string()),
});
const Tabs = v.record(v.string(), Settings);

/** The configured tabs by place, kept on the server so that a restart and another person find them. */
export interface TabStore {
  readonly get: (placeId: string) => TabSettings | null;
  readonly save: (placeId: string, settings: TabSettings) => Promise<void>;
  readonly remove: (placeId: string) => Promise<void>;
}

/** Loads all configured tabs and keeps them at hand. */
export async function openTabStore(): Promise<TabStore> {
  const response = await fetch('/api/tabs');
  const tabs = new Map(Object.entries(v.parse(Tabs, await response.json())));
  return {
    get: (placeId) => tabs.get(placeId) ?? null,
    save: async (placeId, settings) => {
      await fetch(`/api/tabs/${encodeURIComponent(placeId)}`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(settings) });
      tabs.set(placeId, settings);
    },
    remove: async (placeId) => {
      await fetch(`/api/tabs/${encodeURIComponent(placeId)}`, { method: 'DELETE' });
      tabs.delete(placeId);
    },
  };
}
