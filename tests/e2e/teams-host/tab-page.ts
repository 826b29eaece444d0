import { app, meeting, pages, people } from '@microsoft/teams-js';
import { configureTab } from '../../../src/teams/configure-tab';
import { initializeTeams } from '../../../src/teams/initialize-teams';
import { notifyLoaded, notifyReady } from '../../../src/teams/notify-loaded';
import { onResume } from '../../../src/teams/on-resume';
import { onThemeChange } from '../../../src/teams/on-theme-change';
import { shareDeepLink } from '../../../src/teams/share-deep-link';
import { createSignIn } from '../../../src/teams/sign-in';
import { readTeamsContext } from '../../../src/teams/teams-context';

/** A page in the place of the tab: the app's own Teams room on the real teams-js and MSAL, driven by the test. */
const query = new URLSearchParams(location.search);
const events: string[] = [];

async function open() {
  const start = await initializeTeams({ validOrigins: [query.get('host') ?? ''], timeoutMs: 3000 });
  if (start.inTeams && query.get('silent') === null) {
    notifyLoaded();
    await notifyReady();
    onThemeChange((theme) => events.push(`theme ${theme}`));
    onResume({
      beforeSuspend: () => {
        events.push('suspend');
        return Promise.resolve();
      },
      resumed: (context) => events.push(`resume ${context.pageId}`),
      failed: (error) => events.push(`failed ${String(error)}`),
    });
  }
  return start;
}

const started = open();
const signIn = createSignIn({ clientId: query.get('client') ?? '', authority: 'https://login.microsoftonline.com/t1', silentTimeoutMs: 3000, personActed: () => testPage.acted });

const testPage = {
  acted: false,
  started,
  events,
  readTeamsContext,
  shareDeepLink,
  getToken: (scope: string, forceRefresh = false) => signIn.getToken([scope], { forceRefresh }).then((token) => ({ token }), (error: unknown) => ({ kind: (error as { kind?: string }).kind })),
  selectPeople: () => people.selectPeople({ title: 'Hvem?' }),
  shareToStage: () => new Promise((resolve) => meeting.shareAppContentToStage((error) => resolve(error), location.href)),
  pickTab: (contentUrl: string) => configureTab(() => Promise.resolve({ pageId: 'plans', name: 'Planer', contentUrl, websiteUrl: contentUrl }), 'Prøv igen.').setValid(true),
  openLink: (link: string) => app.openLink(link),
  pagesSupported: () => pages.isSupported(),
};
export type TestPage = typeof testPage;

declare global {
  interface Window {
    testPage: TestPage;
  }
}
window.testPage = testPage;
