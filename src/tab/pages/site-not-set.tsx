import type { SiteFault } from '../app/site-address';
import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';

/** The tab's address does not say which site the lists are on. */
export function SiteNotSet({ fault }: { readonly fault: SiteFault }) {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('side-mangler.titel')}>
      <p>{t(`side-mangler.${fault}`)}</p>
      <p>{t('side-mangler.raad')}</p>
    </EmptyState>
  );
}
