import { PlainButton } from '../components/plain-button';
import { useTranslation } from './translation';

/** A part of the tab could not be fetched: one sentence and another try, with nothing that would have to be fetched for it. */
export function InterruptedLine({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return <div role="alert">{t('app.afbrudt')} <PlainButton onClick={onRetry}>{t('app.proev-igen')}</PlainButton></div>;
}
