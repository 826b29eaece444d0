import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { ServiceError } from '../../domain/service-error';
import { useTranslation } from '../app/translation';
import { Spinner } from '../components/spinner';
import { useRedigeringStyles } from './redigering-styles';
import { EditError } from './edit-error';

interface DeleteConfirmationProps {
  readonly title: string;
  /** Where the title stands among the headings around. */
  readonly level?: 2 | 3;
  /** What hangs on it, and where it can be got back. */
  readonly children: ReactNode;
  /** What the button that deletes is called; null: it cannot be deleted now, and `children` say why. */
  readonly confirm: string | null;
  readonly deleting: boolean;
  readonly error: ServiceError | null;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something is deleted, in its own place; takes the focus, and Escape says no. */
export function DeleteConfirmation({ title, level = 3, children, confirm, deleting, error, onConfirm, onCancel }: DeleteConfirmationProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const Title = `h${level}` as const;
  const titleId = useId();
  const titleRef = useRef<HTMLHeadingElement>(null);
  const boxRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    titleRef.current?.focus();
    boxRef.current?.scrollIntoView({ block: 'nearest' }); // The buttons, too.
  }, []);
  return (
    <div
      ref={boxRef}
      role="group"
      aria-labelledby={titleId}
      className={styles.box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || deleting) return;
        event.stopPropagation(); // A form or panel around would close as well.
        onCancel();
      }}
    >
      <Title id={titleId} ref={titleRef} tabIndex={-1} className={styles.smallTitle}>{title}</Title>
      {children}
      {error !== null && <EditError error={error} draftKept={null} />}
      <div className={styles.buttons}>
        {confirm !== null && (
          <Button className={styles.button} appearance="primary" disabledFocusable={deleting} onClick={onConfirm} {...(deleting && { icon: <Spinner /> })}>
            {deleting ? t('redigering.sletter') : confirm}
          </Button>
        )}
        <Button className={styles.button} disabledFocusable={deleting} onClick={onCancel}>{t(confirm === null ? 'redigering.luk' : 'redigering.behold')}</Button>
      </div>
    </div>
  );
}
