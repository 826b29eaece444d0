import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Fase } from '../../domain/strategi/fase';
import { useTranslation } from '../app/translation';

const useStyles = makeStyles({
  badge: { display: 'inline-flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  sample: { width: '14px', height: '10px', border: '1px solid currentColor', borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: 'none' },
  forberedende: { backgroundImage: 'repeating-linear-gradient(135deg, currentColor 0 1px, transparent 1px 4px)' },
  aktiv: { backgroundColor: 'currentColor' },
});

/** A phase by pattern and word, never by a colour of its own: hatched is forberedende, filled is aktiv. */
export function FaseBadge({ fase }: { readonly fase: Fase }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <span className={styles.badge}>
      <span className={mergeClasses(styles.sample, styles[fase])} aria-hidden="true" />
      {t(`fase.${fase}`)}
    </span>
  );
}
