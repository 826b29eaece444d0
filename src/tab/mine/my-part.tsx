import type { MinIndsats } from '../../domain/mine/min-indsats';
import { whoElseAnswers } from '../../domain/mine/who-else-answers';
import { useOverblik, useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { useMineStyles } from './mine-styles';
import { whoAnswersText } from './who-answers-text';

/** Whose answer counts for what; then why the plan is mine: role, through which aktør, and in which strategy when there are several. */
export function MyPart({ indsats }: { readonly indsats: MinIndsats }) {
  const styles = useMineStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const several = useOverblik().strategier.length > 1;
  const names = indsats.aktoerIds.flatMap((id) => index.aktoerer.get(id)?.navn ?? []);
  const specialomraade = index.aktoerer.get(indsats.specialomraadeId ?? 0)?.navn ?? null;
  const answers = whoAnswersText(specialomraade, whoElseAnswers(indsats, index), t);
  const parts = [
    t(indsats.somStedfortraeder ? 'mine.rolle.stedfortraeder' : `mine.rolle.${indsats.rolle}`) + (names.length === 0 ? '' : ` ${t('mine.gennem', { aktoerer: names.join(', ') })}`),
    ...(several ? [index.strategier.get(indsats.handleplan.strategiId)?.titel ?? ''] : []),
  ];
  return (
    <>
      {answers !== '' && <p className={styles.text}>{answers}.</p>}
      <p className={styles.quiet}>{parts.filter((part) => part !== '').join(' · ')}</p>
    </>
  );
}
