import { makeStyles, tokens } from '@fluentui/react-components';
import { formatMoment } from '../../texts/format-dato';
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
  const { t, language } = useTranslation();
  const store = useOverblikStore();
  const error = useOverblikState(store, (state) => state.error);
  const trueAt = useOverblikState(store, (state) => state.kept?.trueAt ?? null);
  if (error === null) return null;
  return <div className={styles.bar}><ErrorBar error={error} note={trueAt === null ? t('fejl.ikke-opdateret') : t('fejl.fra-sidst', { tid: formatMoment(trueAt, language) })} onRetry={() => void store.refresh()} /></div>;
}
