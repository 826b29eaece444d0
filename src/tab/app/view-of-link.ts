import type { LinkTarget } from '../../teams/deep-link';
import { readAddress, type Side, startView, type View } from './address';

/** What a followed link opens: the plan or the view that it names, else the tab's own start. */
export function viewOfLink(target: LinkTarget | null, page: Side): View {
  if (target === null) return startView(page, null);
  return 'visning' in target ? readAddress(target.visning, startView(page, null)) : startView(page, target.handleplanId);
}
