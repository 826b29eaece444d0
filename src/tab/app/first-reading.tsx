import { LoadingState } from '../components/loading-state';
import { LateErrorState } from './late-error-state';
import { type OverblikStore, useOverblikState } from './overblik-store';

/** While there is no overview yet: the wait, or why nothing could be read. */
export function FirstReading({ store }: { readonly store: OverblikStore }) {
  const error = useOverblikState(store, (state) => state.error);
  const loading = useOverblikState(store, (state) => state.loading);
  if (error === null) return <LoadingState />;
  return <LateErrorState error={error} retrying={loading} onRetry={() => void store.load()} />;
}
