import { Button, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import { isAwaitingAnswer, type MinIndsats } from '../../domain/mine/min-indsats';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { useTranslation } from '../app/translation';
import { planName } from '../statusform/plan-name';
import { SaveError } from '../statusform/save-error';
import { useMineStyles } from './mine-styles';
import { repeatedText } from './repeated-text';
import type { Thanks } from './thanks';
import { useGaelderStadig } from './use-gaelder-stadig';

interface CardAnswerProps {
  readonly indsats: MinIndsats;
  readonly thanks: Thanks | null;
  readonly onRegister: (repeats: Statusopdatering | null) => void;
  readonly onThanks: (thanks: Thanks) => void;
}

/** The two answers to a plan: "Gælder stadig" with one click, or a status in the form; afterwards the thanks. */
export function CardAnswer({ indsats, thanks, onRegister, onThanks }: CardAnswerProps) {
  const styles = useMineStyles();
  const translation = useTranslation();
  const { t } = translation;
  const plan = planName(indsats.handleplan);
  const { state, confirm } = useGaelderStadig({
    indsats,
    onNeedsForm: onRegister,
    onRegistered: (repeated, projected) => {
      const details = t('mine.tak.gentager', { status: repeatedText(repeated, translation) });
      onThanks({ title: t('mine.tak'), details: projected ? details : `${details} ${t('mine.tak.senere')}` });
    },
  });
  const sending = state.phase === 'sending';
  const awaiting = thanks === null && isAwaitingAnswer(indsats);
  const canRepeat = indsats.planstatus !== null && indsats.due !== 'finished' && thanks === null;
  return (
    <>
      {thanks !== null && <MessageBar intent="success" layout="multiline" politeness="polite"><MessageBarBody><MessageBarTitle>{thanks.title}</MessageBarTitle> {thanks.details}</MessageBarBody></MessageBar>}
      {state.phase === 'newer' && <MessageBar intent="warning" layout="multiline" politeness="assertive"><MessageBarBody>{t('mine.nyere')} {repeatedText(state.entry, translation)}</MessageBarBody></MessageBar>}
      {state.phase === 'failed' && <SaveError error={state.error} draftKept={null} />}
      <div className={styles.actions}>
        {canRepeat && (
          <Button className={styles.action} appearance={awaiting ? 'primary' : 'secondary'} title={t('mine.gaelder-stadig.hint')} aria-label={t('mine.gaelder-stadig.navn', { plan })} disabledFocusable={sending} onClick={() => void confirm()} {...(sending && { icon: <Spinner size="tiny" /> })}>
            {t(sending ? 'mine.sender' : 'mine.gaelder-stadig')}
          </Button>
        )}
        <Button className={styles.action} appearance={awaiting && !canRepeat ? 'primary' : 'secondary'} aria-label={t('mine.registrer.navn', { plan })} disabledFocusable={sending} onClick={() => onRegister(null)}>
          {t('mine.registrer')}
        </Button>
      </div>
    </>
  );
}
