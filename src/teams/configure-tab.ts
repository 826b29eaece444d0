import { pages } from '@microsoft/teams-js';

/** The tab that the set-up page makes. */
export interface TabChoice {
  readonly pageId: string;
  /** The tab's name in the channel. */
  readonly name: string;
  /** What Teams frames. */
  readonly contentUrl: string;
  /** What opens outside Teams, and on phones. */
  readonly websiteUrl: string;
}

export interface TabSetUp {
  /** Whether "Save" may be pressed. */
  readonly setValid: (valid: boolean) => void;
}

/**
 * Lets Teams save the tab: `choose` is asked when the person presses "Save".
 * When it rejects, Teams shows `refusalText` and the tab is not saved.
 */
export function configureTab(choose: () => Promise<TabChoice>, refusalText: string): TabSetUp {
  pages.config.registerOnSaveHandler((event) => {
    save(choose).then(
      () => event.notifySuccess(),
      () => event.notifyFailure(refusalText),
    );
  });
  return { setValid: (valid) => pages.config.setValidityState(valid) };
}

async function save(choose: () => Promise<TabChoice>): Promise<void> {
  const { pageId, name, contentUrl, websiteUrl } = await choose();
  await pages.config.setConfig({ entityId: pageId, suggestedDisplayName: name, contentUrl, websiteUrl });
}
