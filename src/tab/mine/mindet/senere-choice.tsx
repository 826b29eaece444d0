import { Button } from '@fluentui/react-components';
import { datoInCopenhagen } from '../../../domain/dato-in-copenhagen';
import { addDays } from '../../../domain/kalender/add-days';
import type { MinIndsats } from '../../../domain/mine/min-indsats';
import { formatDato } from '../../../texts/format-dato';
import { useCurrentPerson } from '../../app/current-person';
import { useServices } from '../../app/services';
import { useTranslation } from '../../app/translation';
import { ErrorBar } from '../../components/error-bar';
import { LoadingState } from '../../components/loading-state';
import { useMineStyles } from '../mine-styles';
import { AnswerBox } from './answer-box';
import { useAnswer } from './use-answer';
import { useSnoozeLimit } from './use-snooze-limit';

const DAYS = [1, 3, 7] as const;

interface SenereChoiceProps {
  readonly indsats: MinIndsats;
  readonly onSent: (besked: string) => void;
  readonly onCancel: () => void;
}

/** "Mind mig om det senere": in one, three or seven days, as far as the rule lets it wait. */
export function SenereChoice({ indsats, onSent, onCancel }: SenereChoiceProps) {
  const styles = useMineStyles();
  const { t, language } = useTranslation();
  const { now } = useServices();
  const personId = useCurrentPerson().person.id;
  const { limit, error: unread, retry } = useSnoozeLimit(indsats.handleplan.strategiId);
  const { saving, error, send } = useAnswer();
  const today = datoInCopenhagen(now());
  const choices = DAYS.filter((days) => days <= (limit ?? 0));

  function wait(days: number): void {
    const dato = addDays(today, days);
    void send(
      { art: 'senere', personId, handleplanId: indsats.handleplanId, specialomraadeId: indsats.specialomraadeId, dato, begrundelse: null },
      () => onSent(t('mindet.senere.sagt', { dato: formatDato(dato, language) })),
    );
  }

  const buttons = choices.map((days) => <Button key={days} className={styles.action} disabledFocusable={saving} onClick={() => wait(days)}>{t('mindet.senere.dage', { antal: days })}</Button>);
  return (
    <AnswerBox title={t('mindet.senere.titel')} actions={buttons} onCancel={onCancel}>
      {unread !== null && <ErrorBar error={unread} onRetry={retry} />}
      {unread === null && limit === null && <LoadingState />}
      {limit !== null && choices.length === 0 && <p className={styles.quiet}>{t('mindet.senere.ikke')}</p>}
      {error !== null && <ErrorBar error={error} note={t('mindet.ikke-sendt')} />}
    </AnswerBox>
  );
}
