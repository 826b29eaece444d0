import { LoadingState } from '../components/loading-state';
import { LateErrorState } from './late-error-state';
import { type OverblikStore, useOverblikState } from './overblik-store';

/** While what is asked for has not been read yet: the wait, or why it could not be. */
export function FirstReading({ store }: { readonly store: OverblikStore }) {
  const error = useOverblikState(store, (state) => state.error);
  const loading = useOverblikState(store, (state) => state.loading);
  if (error === null) return <LoadingState />;
  return <LateErrorState error={error} retrying={loading} onRetry={() => void store.load()} />;
}
