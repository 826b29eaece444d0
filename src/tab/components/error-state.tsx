import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ServiceError } from '../../domain/service-error';
import { useTranslation } from '../app/translation';
import { EmptyState } from './empty-state';

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** A failure that leaves nothing to show: what is missing, what to do, and what IT needs to know. */
export function ErrorState({ error, onRetry }: { readonly error: ServiceError; readonly onRetry?: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { subject, requestId } = error.details;
  return (
    <div role="alert">
      <EmptyState title={t(`fejl.${error.kind}`)} action={onRetry !== undefined && <Button appearance="primary" onClick={onRetry}>{t('app.proev-igen')}</Button>}>
        {t(`fejl.${error.kind}.raad`)}
        {subject !== undefined && <div className={styles.details}>{t('fejl.emne', { emne: subject })}</div>}
        {requestId !== undefined && <div className={styles.details}>{t('fejl.henvisning', { id: requestId })}</div>}
      </EmptyState>
    </div>
  );
}
