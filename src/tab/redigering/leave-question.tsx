import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from '../app/translation';
import { useRedigeringStyles } from './redigering-styles';

interface LeaveQuestionProps {
  /** Leaves the form; the changes stay as a draft. Null where the device keeps none. */
  readonly onKeepDraft: (() => void) | null;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/** Asked when somebody leaves a form with changes that are not saved. Takes the focus; Escape stays in the form. */
export function LeaveQuestion({ onKeepDraft, onDiscard, onStay }: LeaveQuestionProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const titleId = useId();
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleRef.current?.focus(), []);
  return (
    <div
      role="group"
      aria-labelledby={titleId}
      className={styles.box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onStay();
      }}
    >
      <h3 id={titleId} ref={titleRef} tabIndex={-1} className={styles.smallTitle}>{t('redigering.forlad')}</h3>
      <div className={styles.buttons}>
        <Button className={styles.button} appearance="primary" onClick={onStay}>{t('redigering.forlad.bliv')}</Button>
        {onKeepDraft !== null && <Button className={styles.button} onClick={onKeepDraft}>{t('redigering.forlad.kladde')}</Button>}
        <Button className={styles.button} onClick={onDiscard}>{t('redigering.forlad.kasser')}</Button>
      </div>
    </div>
  );
}
