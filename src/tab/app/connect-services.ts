import { createDirectory } from '../../graph/directory';
import type { GetGraphToken } from '../../graph/graph-get';
import { connectSharePoint } from '../../sharepoint/connect';
import type { GetSharePointToken } from '../../sharepoint/connection/sharepoint-token';
import { createLazyEditor } from '../../sharepoint/editor/lazy-editor';
import { createOverblikSource } from '../../sharepoint/overblik/overblik-source';
import { createLazyPaamindelsesbog } from '../../sharepoint/paamindelser/lazy-paamindelsesbog';
import { createCurrentPersonSource } from '../../sharepoint/person/current-person';
import { createSitePersonSearch } from '../../sharepoint/person/search-people';
import { createStatusJournal } from '../../sharepoint/status/status-journal';
import { composePersonSearch } from './compose-person-search';
import { openDraftStorage } from './draft-storage';
import { serverNow } from './server-clock';
import type { Services } from './services';

export interface ServiceConnection {
  readonly siteUrl: string;
  /** A token for the site of the lists. */
  readonly getToken: GetSharePointToken;
  readonly graphUrl: string;
  /** A token for Microsoft Graph; asked for when somebody searches for people, not before. */
  readonly getGraphToken: GetGraphToken;
  readonly shareLink: Services['shareLink'];
  readonly shareView: Services['shareView'];
}

/** The services over SharePoint's lists. In a chunk of its own with PnPjs: loaded while Teams is asked for its context. */
export function connectServices({ siteUrl, getToken, graphUrl, getGraphToken, shareLink, shareView }: ServiceConnection): Services {
  const sp = connectSharePoint({ siteUrl, getToken });
  const directory = createDirectory({ getToken: getGraphToken, baseUrl: graphUrl });
  return {
    overblikSource: createOverblikSource(sp, serverNow),
    journal: createStatusJournal(sp),
    currentPerson: createCurrentPersonSource(sp),
    editor: createLazyEditor(async () => (await import(/* webpackChunkName: "skrivning" */ '../../sharepoint/editor/strategi-editor')).createStrategiEditor(sp)),
    paamindelser: createLazyPaamindelsesbog(async () => (await import(/* webpackChunkName: "skrivning" */ '../../sharepoint/paamindelser/paamindelsesbog')).createPaamindelsesbog(sp)),
    personSearch: composePersonSearch(createSitePersonSearch(sp), directory),
    findLeft: (upns) => directory.findLeft(upns),
    drafts: openDraftStorage(),
    now: serverNow,
    newKey: () => crypto.randomUUID(),
    shareLink,
    shareView,
  };
}
