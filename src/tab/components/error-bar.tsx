import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ServiceError } from '../../domain/service-error';
import { useTranslation } from '../app/translation';
import { RetryCountdown } from './retry-countdown';

/** A failure beside what can still be shown: what is missing and what to do, in a bar. Where SharePoint asks for patience it tries again by itself. */
export function ErrorBar({ error, note, onRetry }: { readonly error: ServiceError; readonly note?: string; readonly onRetry?: () => void }) {
  const { t } = useTranslation();
  const { requestId } = error.details;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{t(`fejl.${error.kind}`)}</MessageBarTitle> {t(`fejl.${error.kind}.raad`)} {onRetry !== undefined && <RetryCountdown error={error} onRetry={onRetry} />} {note}
        {requestId !== undefined && ` ${t('fejl.henvisning', { id: requestId })}`}
      </MessageBarBody>
      {onRetry !== undefined && <MessageBarActions><Button onClick={onRetry}>{t('app.proev-igen')}</Button></MessageBarActions>}
    </MessageBar>
  );
}
