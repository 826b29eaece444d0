import { Button } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useTranslation } from '../app/translation';
import { planName } from '../statusform/plan-name';
import { useMineStyles } from './mine-styles';

interface SharedCellQuestionProps {
  readonly plan: Handleplan;
  /** The plans that share the status with it. */
  readonly sharing: readonly Handleplan[];
  readonly onAnswer: (also: readonly Handleplan[]) => void;
  readonly onCancel: () => void;
}

/** "Gælder det begge?", asked before "Gælder stadig" is registered for a plan that shares its status. Takes the focus; Escape takes it back. */
export function SharedCellQuestion({ plan, sharing, onAnswer, onCancel }: SharedCellQuestionProps) {
  const styles = useMineStyles();
  const { t } = useTranslation();
  const questionId = useId();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => buttons.current?.querySelector('button')?.focus(), []);
  const several = sharing.length > 1;
  const names = sharing.map(planName).join(', ');

  function cancelOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  }

  return (
    <div role="group" aria-labelledby={questionId} className={styles.question} onKeyDown={cancelOnEscape}>
      <p id={questionId} className={styles.text}>{t('mine.begge', { planer: names })}</p>
      <div ref={buttons} className={styles.actions}>
        <Button className={styles.action} appearance="primary" onClick={() => onAnswer(sharing)}>{t(several ? 'mine.begge.ja-alle' : 'mine.begge.ja')}</Button>
        <Button className={styles.action} onClick={() => onAnswer([])}>{t('mine.begge.kun', { plan: plan.nummer ?? plan.titel })}</Button>
        <Button className={styles.action} appearance="subtle" onClick={onCancel}>{t('statusform.annuller')}</Button>
      </div>
    </div>
  );
}
