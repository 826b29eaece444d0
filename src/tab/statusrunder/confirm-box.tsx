import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { ServiceError } from '../../domain/service-error';
import { useTranslation } from '../app/translation';
import { ErrorBar } from '../components/error-bar';
import { Spinner } from '../components/spinner';
import { useRedigeringStyles } from '../redigering/redigering-styles';

interface ConfirmBoxProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly confirm: string;
  /** What the button says meanwhile. */
  readonly busy: string;
  readonly saving: boolean;
  readonly error: ServiceError | null;
  /** Said with the error: what is not lost, what to look at. */
  readonly note?: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks in its own place before something is done, with what belongs to it; takes the focus, and Escape says no. */
export function ConfirmBox({ title, children, confirm, busy, saving, error, note, onConfirm, onCancel }: ConfirmBoxProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const titleId = useId();
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleRef.current?.focus(), []);
  return (
    <form
      aria-labelledby={titleId}
      className={styles.box}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onConfirm();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !saving) onCancel();
      }}
    >
      <h3 id={titleId} ref={titleRef} tabIndex={-1} className={styles.smallTitle}>{title}</h3>
      {children}
      {error !== null && <ErrorBar error={error} {...(note !== undefined && { note })} />}
      <div className={styles.buttons}>
        <Button type="submit" className={styles.button} appearance="primary" disabledFocusable={saving} {...(saving && { icon: <Spinner /> })}>{saving ? busy : confirm}</Button>
        <Button className={styles.button} disabledFocusable={saving} onClick={onCancel}>{t('redigering.annuller')}</Button>
      </div>
    </form>
  );
}
