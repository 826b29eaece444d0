import { KeyboardFocus } from './keyboard-focus';
import { NewerListsBar } from './newer-lists-bar';
import { RefreshErrorBar } from './refresh-error-bar';
import { UnreadableBar } from './unreadable-bar';

/** What has to be said about the rows: not refreshed, older than the lists, some left out. After them, in the chunk of the toolbar; with it Fluent learns to show the focus. */
export function ListBars() {
  return (
    <>
      <KeyboardFocus />
      <RefreshErrorBar />
      <NewerListsBar />
      <UnreadableBar />
    </>
  );
}
