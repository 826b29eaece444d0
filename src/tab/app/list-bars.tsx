import { NewerListsBar } from './newer-lists-bar';
import { RefreshErrorBar } from './refresh-error-bar';
import { UnreadableBar } from './unreadable-bar';

/** What has to be said about the rows: not refreshed, older than the lists, some left out. After them, in the chunk of the toolbar. */
export function ListBars() {
  return (
    <>
      <RefreshErrorBar />
      <NewerListsBar />
      <UnreadableBar />
    </>
  );
}
