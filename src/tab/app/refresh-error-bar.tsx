import { ErrorBar } from '../components/error-bar';
import { useOverblikStore } from './overblik-context';
import { useOverblikState } from './overblik-store';
import { useTranslation } from './translation';

/** Says when the overview could not be refreshed; the rows stay. */
export function RefreshErrorBar() {
  const { t } = useTranslation();
  const store = useOverblikStore();
  const error = useOverblikState(store, (state) => state.error);
  if (error === null) return null;
  return <ErrorBar error={error} note={t('fejl.ikke-opdateret')} onRetry={() => void store.refresh()} />;
}
