import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorBar } from '../components/error-bar';
import { useOverblikStore } from './overblik-context';
import { useOverblikState } from './overblik-store';
import { useTranslation } from './translation';

const useStyles = makeStyles({
  bar: { marginBottom: tokens.spacingVerticalL },
});

/** Says when the overview could not be refreshed; the rows stay. */
export function RefreshErrorBar() {
  const styles = useStyles();
  const { t } = useTranslation();
  const store = useOverblikStore();
  const error = useOverblikState(store, (state) => state.error);
  if (error === null) return null;
  return <div className={styles.bar}><ErrorBar error={error} note={t('fejl.ikke-opdateret')} onRetry={() => void store.refresh()} /></div>;
}
