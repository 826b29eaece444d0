import * as v from 'valibot';
import type { HostConfig, HostPerson } from '../host-config';
import type { CallRecord } from './frame-channel';
import type { HostPage } from './host-page';
import { createHostPage } from './host-page';
import { createHostSession } from './host-session';
import { readHostState } from './host-state';
import { hostTexts } from './host-texts';
import { openTabStore } from './tab-store';

declare global {
  interface Window {
    /** For browser tests: what the tab asked, and a way to change what the visitor may change. */
    teamsHost?: HostPage & { readonly calls: readonly CallRecord[] };
  }
}

const KEPT_CALLS = 500;

function room(id: string): HTMLElement {
  return v.parse(v.instance(HTMLElement), document.getElementById(id));
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}

async function start(): Promise<void> {
  const [host, people, tabs] = await Promise.all([fetchJson('/api/host'), fetchJson('/api/people'), openTabStore()]);
  // Both come from this page's own server, which is typed with the same interfaces.
  const config: HostConfig = { ...(host as Omit<HostConfig, 'people'>), people: people as HostPerson[] };
  const calls: CallRecord[] = [];
  const page = createHostPage({
    session: createHostSession(config, tabs, readHostState(new URLSearchParams(location.search), config)),
    tabs,
    rooms: { title: room('title-bar'), rail: room('rail'), places: room('places'), header: room('tab-header'), stage: room('stage') },
    record: (record) => {
      calls.push(record);
      if (calls.length > KEPT_CALLS) calls.shift();
    },
  });
  window.teamsHost = { ...page, calls };
}

start().catch((error: unknown) => {
  document.body.textContent = hostTexts('da').broken;
  console.error(error);
});
