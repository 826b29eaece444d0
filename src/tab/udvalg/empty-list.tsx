import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';
import { NewPlanLink } from '../handleplan/new-plan-link';

/** A strategy without plans: when some will come, and how to make the first. */
export function EmptyList() {
  const { t } = useTranslation();
  return <EmptyState title={t('overblik.tom')} action={<NewPlanLink />}>{t('overblik.tom.raad')}</EmptyState>;
}
