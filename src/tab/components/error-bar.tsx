import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ServiceError } from '../../domain/service-error';
import { useTranslation } from '../app/translation';

/** A failure beside what can still be shown: what is missing and what to do, in a bar. */
export function ErrorBar({ error, note, onRetry }: { readonly error: ServiceError; readonly note?: string; readonly onRetry?: () => void }) {
  const { t } = useTranslation();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{t(`fejl.${error.kind}`)}</MessageBarTitle> {t(`fejl.${error.kind}.raad`)} {note}
      </MessageBarBody>
      {onRetry !== undefined && <MessageBarActions><Button onClick={onRetry}>{t('app.proev-igen')}</Button></MessageBarActions>}
    </MessageBar>
  );
}
