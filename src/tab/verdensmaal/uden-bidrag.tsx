import { makeStyles, tokens } from '@fluentui/react-components';
import type { Maalbidrag } from '../../domain/verdensmaal/bidrag';
import { useTranslation } from '../app/translation';
import { AndreStrategier } from './andre-strategier';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`, margin: 0, padding: 0, listStyleType: 'none' },
  number: { display: 'inline-block', minWidth: '26px', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The goals that the strategy does not serve, said plainly; and whether another one does. Nothing where it serves all. */
export function UdenBidrag({ uden }: { readonly uden: readonly Maalbidrag[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (uden.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{t('verdensmaal.uden')}</h2>
      <ul className={styles.list}>
        {uden.map(({ maal, strategier }) => (
          <li key={maal}>
            <span className={styles.number}>{maal}</span> {t(`verdensmaal.${maal}`)}
            {strategier.length === 0 ? <p className={styles.quiet}>{t('verdensmaal.uden.ingen')}</p> : <AndreStrategier maal={maal} andre={strategier} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
