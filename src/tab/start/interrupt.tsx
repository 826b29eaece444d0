import { ServiceError } from '../../domain/service-error';
import { Interrupted } from '../pages/interrupted';
import type { Appearance } from '../pages/page-frame';
import type { OpenedTab } from './opened-tab';
import type { Screen } from './screen';

export interface Interruption {
  readonly screen: Screen;
  readonly opened: OpenedTab | null;
  readonly appearance: Appearance;
  readonly reload: () => void;
}

/**
 * A part that nothing works without could not be fetched. Rows that stand stay, with a line above them and another try, which
 * comes by itself when the network is back; whatever waits for SharePoint is told that it will not come. Else a page says it.
 */
export function interrupt({ screen, opened, appearance, reload }: Interruption): void {
  if (opened?.hasRows !== true) {
    screen.drawPage(appearance, <Interrupted onRetry={reload} />);
    return;
  }
  opened.fail(new ServiceError('offline'));
  screen.offerReload(reload);
  window.addEventListener('online', reload);
}
