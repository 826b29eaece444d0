import type { ServiceError } from '../../domain/service-error';
import { PlainButton } from '../components/plain-button';
import { createLatePart } from './late-part';
import { useTranslation } from './translation';

const useErrorState = createLatePart(() => import('../components/error-state'), ['liste']);

/** A failure that leaves nothing to show. The words for it come in a chunk of their own: where that cannot be fetched either, one sentence stands in. */
export function LateErrorState(props: { readonly error: ServiceError; readonly onRetry?: () => void; readonly retrying?: boolean }) {
  const { t } = useTranslation();
  const { part, error, retry } = useErrorState();
  if (part !== null) return <part.ErrorState {...props} />;
  if (error === null) return null;
  function tryAgain(): void {
    retry();
    props.onRetry?.();
  }
  return <div role="alert">{t('app.afbrudt')} <PlainButton onClick={tryAgain}>{t('app.proev-igen')}</PlainButton></div>;
}
