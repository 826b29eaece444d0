import type { opstartDa } from '../da/opstart';
import type { SameKeys } from '../text';

export const opstartEn: SameKeys<typeof opstartDa> = {
  'opstart.teams': 'Connecting to Teams …',
  'uden-for-teams.titel': 'Fyrtårn lives in Teams',
  'uden-for-teams.not-framed': 'The page has been opened directly in a browser. Fyrtårn only knows who you are when it is opened in Microsoft Teams.',
  'uden-for-teams.silent': 'The page is in a frame, but Teams does not answer.',
  'uden-for-teams.refused': 'Teams answered in a way that Fyrtårn does not understand.',
  'uden-for-teams.raad': 'Open Teams, choose Apps on the left and search for Fyrtårn. If it is not there, IT has to add it first.',
  'uden-for-teams.proev-igen': 'If you are in Teams already, try again.',
  'side-mangler.titel': 'The tab has not been told where the strategy is',
  'side-mangler.mangler': 'The address of the tab names no SharePoint site.',
  'side-mangler.ugyldig': 'The address of the tab names a SharePoint site that is no valid address.',
  'side-mangler.fremmed': 'The address of the tab names a SharePoint site that Fyrtårn may not read.',
  'side-mangler.raad': 'Remove the tab and add it again; you will be asked for the site. For the personal app, IT has to mend the app package.',
  'konfiguration.titel': 'Fyrtårn is not set up correctly',
  'konfiguration.raad': 'Tell IT what is written below. The file is called konfiguration.json and lies beside the page of the app.',
  'konfiguration.kan-ikke-hentes': 'The file could not be fetched.',
  'opsaetning.titel': 'Which strategy site shall the tab show?',
  'opsaetning.forklaring': 'The lists of the strategy are on one SharePoint site. Paste the address of the site and press Save.',
  'opsaetning.felt': 'Address of the SharePoint site',
  'opsaetning.eksempel': 'For example {eksempel}',
  'opsaetning.mangler': 'Write the address of the SharePoint site.',
  'opsaetning.ugyldig': 'This is not the address of a SharePoint site. It begins with https:// and mostly contains /sites/.',
  'opsaetning.fremmed': 'Fyrtårn may only use sites on {origins}.',
  'opsaetning.klar': 'Press Save to make the tab.',
  'opsaetning.afvist': 'The tab could not be saved. Check that the address is right and try again.',
};
