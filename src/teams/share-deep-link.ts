import { pages } from '@microsoft/teams-js';
import type { LinkTarget } from './deep-link';
import { subPageIdOf, webUrlOf } from './deep-link';

export type SharedLink = LinkTarget & {
  readonly label: string;
  readonly webUrl: string;
};

/** Lets Teams show its own dialog with a link to one handleplan or view. Answers false where Teams has none. */
export function shareDeepLink(link: SharedLink): boolean {
  if (!pages.isSupported()) return false;
  pages.shareDeepLink({ subPageId: subPageIdOf(link), subPageLabel: link.label, subPageWebUrl: webUrlOf(link.webUrl, link) });
  return true;
}
