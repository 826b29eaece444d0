import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { strategiName } from '../../domain/strategi/strategi-name';
import type { Strategibidrag } from '../../domain/verdensmaal/bidrag';
import type { Verdensmaal } from '../../domain/verdensmaal/verdensmaal';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalM}`, margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** How many plans of other strategies serve the same goal, each a way to that strategy. Nothing without any. */
export function AndreStrategier({ maal, andre }: { readonly maal: Verdensmaal; readonly andre: readonly Strategibidrag[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { hrefOf } = useView();
  if (andre.length === 0) return null;
  return (
    <p className={styles.line}>
      <span>{t('verdensmaal.andre')}</span>
      {andre.map(({ strategi, handleplaner, gennemRelation }) => {
        const antal = handleplaner.length + gennemRelation.length;
        const to = gennemRelation.length === 0 ? { side: 'alle' as const, udvalg: { verdensmaal: maal } } : { side: 'verdensmaal' as const };
        return <Link key={strategi.id} inline href={hrefOf({ ...to, strategiId: strategi.id, omraadeId: null, handleplanId: null })}>{t('verdensmaal.andre.bidrag', { strategi: strategiName(strategi), hvad: t('verdensmaal.planer', { antal }) })}</Link>;
      })}
    </p>
  );
}
