import type { MinIndsats } from '../../domain/mine/min-indsats';
import { sumOfParts } from '../../domain/mine/sum-of-parts';
import { newestPlanstatus } from '../../domain/status/newest-planstatus';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { useMineStyles } from './mine-styles';
import { partSumText, wholeText } from './part-sum-text';
import type { Sentences } from './use-sentences';

/** A longer sentence is cut here; all of it stands in the form and in the plan's history. */
const LONGEST = 240;

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const space = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, space > 0 ? space : LONGEST)} …`;
}

interface SaidLastProps {
  readonly indsats: MinIndsats;
  readonly sentences: Sentences;
}

/** What was said last, word for word, of my part; what was said of the whole beside it; and the specialområder counted as they have answered. */
export function SaidLast({ indsats, sentences: { entries, awaited } }: SaidLastProps) {
  const styles = useMineStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const own = entries.get(indsats.planstatus?.statusopdateringId ?? 0);
  const whole = indsats.specialomraadeId === null ? null : newestPlanstatus(index.planstatus(indsats.handleplanId), null);
  const sum = sumOfParts(indsats.handleplanId, index);
  const ofWhole = whole === null ? '' : (entries.get(whole.statusopdateringId)?.statustekst ?? '');
  return (
    <>
      {own === undefined && awaited && indsats.planstatus !== null && <p className={styles.awaited} />}
      {own !== undefined && own.statustekst !== '' && <p className={styles.quote}><q lang="da">{shortened(own.statustekst)}</q></p>}
      {whole !== null && <p className={styles.text}>{t('mine.hele', { status: wholeText(whole.trin, ofWhole, t) })}{ofWhole !== '' && <> <q lang="da">{shortened(ofWhole)}</q></>}</p>}
      {sum !== null && <p className={styles.text}>{t('mine.sum', { sum: partSumText(sum, t) })}</p>}
    </>
  );
}
