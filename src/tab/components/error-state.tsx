import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ServiceError } from '../../domain/service-error';
import { useTranslation } from '../app/translation';
import { KeyboardFocus } from '../app/keyboard-focus';
import { EmptyState } from './empty-state';
import { RetryCountdown } from './retry-countdown';

const useStyles = makeStyles({
  button: { minHeight: '44px' },
  details: { marginTop: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface ErrorStateProps {
  readonly error: ServiceError;
  readonly onRetry?: () => void;
  /** Another try is under way: the button says so, and keeps the focus. */
  readonly retrying?: boolean;
}

/** A failure that leaves nothing to show: what is missing, what to do, and what IT needs to know. */
export function ErrorState({ error, onRetry, retrying = false }: ErrorStateProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { subject, requestId } = error.details;
  const button = onRetry !== undefined && <Button className={styles.button} appearance="primary" disabledFocusable={retrying} onClick={onRetry}>{t(retrying ? 'fejl.proever' : 'app.proev-igen')}</Button>;
  return (
    <div role="alert">
      <KeyboardFocus />
      <EmptyState title={t(`fejl.${error.kind}`)} action={button}>
        {t(`fejl.${error.kind}.raad`)} {onRetry !== undefined && <RetryCountdown error={error} onRetry={onRetry} />}
        {subject !== undefined && <div className={styles.details}>{t('fejl.emne', { emne: subject })}</div>}
        {requestId !== undefined && <div className={styles.details}>{t('fejl.henvisning', { id: requestId })}</div>}
      </EmptyState>
    </div>
  );
}
