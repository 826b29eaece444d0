/** What is shown in place of the tab, in one chunk. */
export { KeyboardFocus } from '../app/keyboard-focus';
export { ErrorState } from '../components/error-state';
export { NotConfigured } from '../pages/not-configured';
export { OutsideTeams } from '../pages/outside-teams';
export { SetUpPage } from '../pages/set-up-page';
export { SiteNotSet } from '../pages/site-not-set';
