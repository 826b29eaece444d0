import { makeStyles, tokens } from '@fluentui/react-components';
import { formatMoment } from '../../texts/format-dato';
import { ErrorBar } from '../components/error-bar';
import { useOverblikStore } from './overblik-context';
import { type OverblikStore, useOverblikState } from './overblik-store';
import { useTranslation } from './translation';

const useStyles = makeStyles({
  bar: { marginBottom: tokens.spacingVerticalL },
});

/** Says when the overview could not be refreshed; the rows stay. */
export function RefreshErrorBar() {
  const styles = useStyles();
  const store = useOverblikStore();
  const error = useOverblikState(store, (state) => state.error);
  const note = useNote(store);
  if (error === null) return null;
  return <div className={styles.bar}><ErrorBar error={error} note={note} onRetry={() => void store.refresh()} /></div>;
}

/** From when the rows are; and where the device had the first screen alone, that there are more. */
function useNote(store: OverblikStore): string {
  const { t, language } = useTranslation();
  const trueAt = useOverblikState(store, (state) => state.kept?.trueAt ?? null);
  const whole = useOverblikState(store, (state) => state.whole);
  if (trueAt === null) return t(whole ? 'fejl.ikke-opdateret' : 'fejl.fra-sidst.del-uden-tid');
  return t(whole ? 'fejl.fra-sidst' : 'fejl.fra-sidst.del', { tid: formatMoment(trueAt, language) });
}
