import { Link } from '@fluentui/react-components';
import { useTranslation } from '../../app/translation';
import { useView } from '../../app/view-context';
import { EmptyState } from '../../components/empty-state';
import { useMineStyles } from '../mine-styles';

/** The way from what one was reminded of to all of one's own; says so when some or all of it is no longer one's own. */
export function MindetIntro({ gone, none }: { readonly gone: number; readonly none: boolean }) {
  const styles = useMineStyles();
  const { t } = useTranslation();
  const { hrefOf } = useView();
  const link = <Link style={{ display: 'inline-flex', alignItems: 'center', minHeight: '44px' }} href={hrefOf({ side: 'mine', handleplanId: null, omraadeId: null })}>{t('mindet.alle')}</Link>;
  if (none) return <EmptyState title={t('mindet.ingen')} action={link}>{t('mindet.ingen.raad')}</EmptyState>;
  return <div>{gone > 0 && <p className={styles.quiet}>{t('mindet.ikke-laengere', { antal: gone })}</p>}{link}</div>;
}
