import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from '../../app/translation';
import { useMineStyles } from '../mine-styles';

interface AnswerBoxProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons that answer. */
  readonly actions: ReactNode;
  readonly onCancel: () => void;
}

/** One question about a reminder, in the place of the button that asked for it; takes the focus, and Escape takes it back. */
export function AnswerBox({ title, children, actions, onCancel }: AnswerBoxProps) {
  const styles = useMineStyles();
  const { t } = useTranslation();
  const titleId = useId();
  const titleRef = useRef<HTMLParagraphElement>(null);
  useEffect(() => titleRef.current?.focus(), []);
  return (
    <div
      role="group"
      aria-labelledby={titleId}
      className={styles.question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <p id={titleId} ref={titleRef} tabIndex={-1} className={styles.text}><strong>{title}</strong></p>
      {children}
      <div className={styles.actions}>
        {actions}
        <Button className={styles.action} appearance="subtle" onClick={onCancel}>{t('redigering.annuller')}</Button>
      </div>
    </div>
  );
}
