import { mergeClasses } from '@fluentui/react-components';
import type { Dato } from '../../domain/dato';
import { isAwaitingAnswer, type MinIndsats } from '../../domain/mine/min-indsats';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useCurrentPerson } from '../app/current-person';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { FremdriftBadge } from '../components/fremdrift-badge';
import { PeriodeText } from '../components/periode-text';
import { PlanLink } from '../components/plan-link';
import { TrinBadge } from '../components/trin-badge';
import { hasDraft } from '../statusform/has-draft';
import { CardAnswer } from './card-answer';
import { dueTexts } from './due-text';
import { PartTools } from './mindet/part-tools';
import { MyPart } from './my-part';
import { useMineStyles } from './mine-styles';
import { CARD } from './next-card';
import { SaidLast } from './said-last';
import type { Thanks } from './thanks';
import type { Sentences } from './use-sentences';

export interface MinIndsatsCardProps {
  readonly indsats: MinIndsats;
  /** A reminder asked for it. */
  readonly reminded: boolean;
  readonly today: Dato;
  readonly sentences: Sentences;
  /** Shown in place of the quick answer once the plan is answered. */
  readonly thanks: Thanks | null;
  readonly titleId: string;
  readonly onRegister: (repeats: Statusopdatering | null) => void;
  readonly onThanks: (plans: readonly Handleplan[], thanks: Thanks) => void;
}

/** One plan of mine: why it stands here, how it stands, who else answers, and the two ways to answer; no buttons for one who may only read. */
export function MinIndsatsCard({ indsats, reminded, today, sentences, thanks, titleId, onRegister, onThanks }: MinIndsatsCardProps) {
  const styles = useMineStyles();
  const { t, language } = useTranslation();
  const { drafts } = useServices();
  const { person, mayRegisterStatus } = useCurrentPerson();
  const [first, ...others] = dueTexts(indsats, { today, language, t });
  const drafted = mayRegisterStatus && hasDraft(drafts, person.id, indsats.handleplanId, indsats.specialomraadeId);
  return (
    <li className={styles.card} {...CARD}>
      <div className={styles.about}>
        <h3 className={styles.planTitle}><PlanLink id={titleId} handleplan={indsats.handleplan} withNummer /></h3>
        <div className={styles.facts}>
          <TrinBadge trin={indsats.planstatus?.trin ?? null} inWords={indsats.planstatus !== null} />
          {indsats.planstatus !== null && <FremdriftBadge fremdrift={indsats.planstatus.fremdrift} />}
          <PeriodeText periode={indsats.periode} />
        </div>
        <p className={styles.reasons}>
          {drafted && <span className={styles.drafted}>{t('mine.kladde')}</span>}
          <span className={mergeClasses(isAwaitingAnswer(indsats) && styles.pressing)}>{first}</span>
          {others.map((reason) => <span key={reason}> · {reason}</span>)}
        </p>
        <SaidLast indsats={indsats} sentences={sentences} />
        <MyPart indsats={indsats} />
      </div>
      {mayRegisterStatus && (
        <div className={styles.answer}>
          <CardAnswer indsats={indsats} said={sentences.entries.get(indsats.planstatus?.statusopdateringId ?? 0) ?? null} reminded={reminded} thanks={thanks} hasDraft={drafted} onRegister={onRegister} onThanks={onThanks} />
          {reminded && thanks === null && <PartTools indsats={indsats} />}
        </div>
      )}
    </li>
  );
}
