import { useTranslation } from '../app/translation';
import { LoadingState } from '../components/loading-state';

/** While Teams is asked who and where we are. */
export function Opening() {
  const { t } = useTranslation();
  return <LoadingState label={t('opstart.teams')} />;
}
