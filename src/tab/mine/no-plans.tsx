import { Link } from '@fluentui/react-components';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';
import { EmptyState } from '../components/empty-state';
import { useMineStyles } from './mine-styles';

/** Nothing is mine: whom to tell if that is wrong, and the way to everybody's plans (an HMU member never has any). */
export function NoPlans() {
  const styles = useMineStyles();
  const { t } = useTranslation();
  const { hrefOf } = useView();
  return (
    <EmptyState title={t('mine.ingen')} action={<Link className={styles.wayOn} href={hrefOf({ side: 'alle', handleplanId: null, omraadeId: null })}>{t('mine.ingen.alle')}</Link>}>
      {t('mine.ingen.raad')}
    </EmptyState>
  );
}
