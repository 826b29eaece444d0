import { mergeClasses } from '@fluentui/react-components';
import type { Dato } from '../../domain/dato';
import { isAwaitingAnswer, type MinIndsats } from '../../domain/mine/min-indsats';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { useTranslation } from '../app/translation';
import { FremdriftBadge } from '../components/fremdrift-badge';
import { PeriodeText } from '../components/periode-text';
import { PlanLink } from '../components/plan-link';
import { TrinBadge } from '../components/trin-badge';
import { CardAnswer } from './card-answer';
import { dueTexts } from './due-text';
import { MyPart } from './my-part';
import { useMineStyles } from './mine-styles';
import type { Thanks } from './thanks';

export interface MinIndsatsCardProps {
  readonly indsats: MinIndsats;
  readonly today: Dato;
  /** Shown instead of the reasons once the plan is answered. */
  readonly thanks: Thanks | null;
  /** False for one who may only read: no buttons then. */
  readonly mayAnswer: boolean;
  readonly titleId: string;
  readonly onRegister: (repeats: Statusopdatering | null) => void;
  readonly onThanks: (thanks: Thanks) => void;
}

/** One plan of mine: why it stands here, how it stands, and the two ways to answer. */
export function MinIndsatsCard({ indsats, today, thanks, mayAnswer, titleId, onRegister, onThanks }: MinIndsatsCardProps) {
  const styles = useMineStyles();
  const { t, language } = useTranslation();
  const [first, ...others] = dueTexts(indsats, { today, language, t });
  return (
    <li className={styles.card}>
      <p className={styles.reasons}>
        <span className={mergeClasses(isAwaitingAnswer(indsats) && styles.pressing)}>{first}</span>
        {others.map((reason) => <span key={reason}> · {reason}</span>)}
      </p>
      <h2 className={styles.planTitle}><PlanLink id={titleId} handleplan={indsats.handleplan} withNummer /></h2>
      <div className={styles.facts}>
        {indsats.planstatus === null && indsats.trin !== null && <span>{t('mine.hele')}</span>}
        <TrinBadge trin={indsats.trin} inWords={indsats.planstatus !== null} />
        {indsats.planstatus !== null && <FremdriftBadge fremdrift={indsats.planstatus.fremdrift} />}
        <PeriodeText periode={indsats.periode} />
      </div>
      <MyPart indsats={indsats} />
      {mayAnswer && <CardAnswer indsats={indsats} thanks={thanks} onRegister={onRegister} onThanks={onThanks} />}
    </li>
  );
}
