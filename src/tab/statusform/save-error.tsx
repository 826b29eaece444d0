import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ServiceError } from '../../domain/service-error';
import { useTranslation } from '../app/translation';
import { RetryCountdown } from '../components/retry-countdown';

interface SaveErrorProps {
  readonly error: ServiceError;
  /** Whether what was typed is kept; null where nothing was typed. */
  readonly draftKept: boolean | null;
  /** Tries again by itself where SharePoint only asks for patience. */
  readonly onRetry?: () => void;
}

/** Why it was not saved, what to do, and that nothing typed is lost. */
export function SaveError({ error, draftKept, onRetry }: SaveErrorProps) {
  const { t } = useTranslation();
  const { requestId } = error.details;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{t(`statusform.ikke-gemt.${error.kind}`)}</MessageBarTitle> {t(`statusform.ikke-gemt.${error.kind}.raad`)} {onRetry !== undefined && <RetryCountdown error={error} onRetry={onRetry} />}
        {draftKept !== null && ` ${t(draftKept ? 'statusform.ikke-gemt.kladde' : 'statusform.ikke-gemt.uden-kladde')}`}
        {requestId !== undefined && ` ${t('fejl.henvisning', { id: requestId })}`}
      </MessageBarBody>
    </MessageBar>
  );
}
