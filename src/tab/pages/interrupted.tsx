import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';
import { PlainButton } from '../components/plain-button';

/** A part of the tab that nothing works without could not be fetched. */
export function Interrupted({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return <EmptyState title={t('app.afbrudt')} action={<PlainButton onClick={onRetry}>{t('app.proev-igen')}</PlainButton>} />;
}
