import { connectSharePoint } from '../../sharepoint/connect';
import type { GetSharePointToken } from '../../sharepoint/connection/sharepoint-token';
import { createStrategiEditor } from '../../sharepoint/editor/strategi-editor';
import { createOverblikSource } from '../../sharepoint/overblik/overblik-source';
import { createCurrentPersonSource } from '../../sharepoint/person/current-person';
import { createSitePersonSearch } from '../../sharepoint/person/search-people';
import { createStatusJournal } from '../../sharepoint/status/status-journal';
import { openDraftStorage } from './draft-storage';
import type { Services } from './services';

export interface ServiceConnection {
  readonly siteUrl: string;
  /** A token for the site of the lists. */
  readonly getToken: GetSharePointToken;
  readonly shareLink: Services['shareLink'];
}

/** The services over SharePoint's lists. In a chunk of its own with PnPjs: loaded while Teams is asked for its context. */
export function connectServices({ siteUrl, getToken, shareLink }: ServiceConnection): Services {
  const sp = connectSharePoint({ siteUrl, getToken });
  return {
    overblikSource: createOverblikSource(sp),
    journal: createStatusJournal(sp),
    currentPerson: createCurrentPersonSource(sp),
    editor: createStrategiEditor(sp),
    personSearch: createSitePersonSearch(sp),
    drafts: openDraftStorage(),
    now: () => new Date(),
    newKey: () => crypto.randomUUID(),
    shareLink,
  };
}
