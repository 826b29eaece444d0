import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { isAwaitingAnswer, type MinIndsats } from '../../domain/mine/min-indsats';
import { sharingWith } from '../../domain/status/sharing-with';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useOverblik } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { SlowNote } from '../components/slow-note';
import { Spinner } from '../components/spinner';
import { planName } from '../statusform/plan-name';
import { SaveError } from '../statusform/save-error';
import { CardThanks } from './card-thanks';
import { useMineStyles } from './mine-styles';
import { NEXT_FOCUS } from './next-card';
import { repeatedText } from './repeated-text';
import { SharedCellQuestion } from './shared-cell-question';
import type { Thanks } from './thanks';
import { type Repeated, useGaelderStadig } from './use-gaelder-stadig';

interface CardAnswerProps {
  readonly indsats: MinIndsats;
  /** The entry that stands on the card, or null where it has not been read. */
  readonly said: Statusopdatering | null;
  /** A reminder asked for it: it waits for a word, however fresh it is. */
  readonly reminded: boolean;
  readonly thanks: Thanks | null;
  readonly hasDraft: boolean;
  readonly onRegister: (repeats: Statusopdatering | null) => void;
  readonly onThanks: (plans: readonly Handleplan[], thanks: Thanks) => void;
}

/** The two answers to a plan: "Gælder stadig" with one click, or a status in the form; afterwards the thanks. */
export function CardAnswer({ indsats, said, reminded, thanks, hasDraft, onRegister, onThanks }: CardAnswerProps) {
  const styles = useMineStyles();
  const translation = useTranslation();
  const { t } = translation;
  const [asking, setAsking] = useState(false);
  const [answeredHere, setAnsweredHere] = useState(false);
  const plan = planName(indsats.handleplan);
  const sharing = sharingWith(indsats.handleplan, useOverblik().handleplaner);
  const { state, confirm } = useGaelderStadig({ indsats, said, onNeedsForm: onRegister, onRegistered: thank });
  const sending = state.phase === 'sending';
  const awaiting = thanks === null && (reminded || isAwaitingAnswer(indsats));
  const canRepeat = indsats.planstatus !== null && indsats.due !== 'finished' && thanks === null;

  function thank({ indhold, plans, projected }: Repeated): void {
    const details = t('mine.tak.gentager', { status: repeatedText(indhold, translation) });
    const title = plans.length === 1 ? t('mine.tak') : t('statusform.tak-flere', { numre: plans.map((each) => each.nummer ?? planName(each)).join(', ') });
    setAnsweredHere(true);
    onThanks(plans, { title, details: projected ? details : `${details} ${t('mine.tak.senere')}` });
  }

  function answer(also: readonly Handleplan[]): void {
    setAsking(false);
    void confirm(also);
  }

  if (asking) return <SharedCellQuestion plan={indsats.handleplan} sharing={sharing} onAnswer={answer} onCancel={() => setAsking(false)} />;
  return (
    <div className={styles.answer}>
      {thanks !== null && <CardThanks thanks={thanks} takesFocus={answeredHere} />}
      {state.phase === 'newer' && <MessageBar intent="warning" layout="multiline" politeness="assertive"><MessageBarBody>{t('mine.nyere', { plan: planName(state.plan) })} {repeatedText(state.entry, translation)}</MessageBarBody></MessageBar>}
      {state.phase === 'failed' && <SaveError error={state.error} draftKept={null} onRetry={() => void confirm(state.also)} />}
      <div className={styles.actions}>
        {canRepeat && (
          <Button {...NEXT_FOCUS} className={styles.action} appearance={awaiting && !hasDraft ? 'primary' : 'secondary'} title={t('mine.gaelder-stadig.hint')} aria-label={t('mine.gaelder-stadig.navn', { plan })} disabledFocusable={sending} onClick={() => (sharing.length > 0 ? setAsking(true) : void confirm())} {...(sending && { icon: <Spinner /> })}>
            {t(sending ? 'mine.sender' : 'mine.gaelder-stadig')}
          </Button>
        )}
        <Button {...(!canRepeat && thanks === null && NEXT_FOCUS)} className={styles.action} appearance={awaiting && (!canRepeat || hasDraft) ? 'primary' : 'secondary'} aria-label={t(hasDraft ? 'mine.kladde.fortsaet.navn' : 'mine.registrer.navn', { plan })} disabledFocusable={sending} onClick={() => onRegister(null)}>
          {t(hasDraft ? 'mine.kladde.fortsaet' : 'mine.registrer')}
        </Button>
      </div>
      <span role="status" className={styles.quiet}>{sending && <SlowNote>{t('statusform.langsomt')}</SlowNote>}</span>
    </div>
  );
}
