import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Fremdrift } from '../../domain/status/fremdrift';
import { useTranslation } from '../app/translation';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  pill: { padding: `1px ${tokens.spacingHorizontalS} 1px 6px`, border: `1px solid ${tokens.colorTransparentStroke}`, borderRadius: tokens.borderRadiusCircular },
  'foelger-planen': { color: tokens.colorPaletteGreenForeground1, backgroundColor: tokens.colorPaletteGreenBackground1 },
  risiko: { color: tokens.colorPaletteYellowForeground2, backgroundColor: tokens.colorPaletteYellowBackground1 },
  forsinket: { color: tokens.colorPaletteRedForeground1, backgroundColor: tokens.colorPaletteRedBackground1, fontWeight: tokens.fontWeightSemibold },
  plain: { backgroundColor: 'transparent' },
  glyph: { alignSelf: 'center' },
  silent: { color: tokens.colorNeutralForeground3 },
});

const STROKE = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** Check, warning triangle, and a clock: told apart without colour. */
const SHAPES: Readonly<Record<Fremdrift, ReactNode>> = {
  'foelger-planen': <path d="M2.5 6.5 L5 9 L9.5 3.5" {...STROKE} />,
  risiko: <path d="M6 1.5 L11 10.5 H1 Z M6 5 V7.25 M6 8.9 V9" {...STROKE} />,
  forsinket: <><circle cx="6" cy="6" r="4.75" {...STROKE} /><path d="M6 3.25 V6 L8 7.25" {...STROKE} /></>,
};

/** How it goes, apart from trin, in its own word or in `label`; `plain`: without the ground, where many stand side by side. Red belongs to `forsinket` alone; nobody having said anything is grey text. */
export function FremdriftBadge({ fremdrift, label, plain = false }: { readonly fremdrift: Fremdrift | null; readonly label?: string; readonly plain?: boolean }) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (fremdrift === null) return <span className={mergeClasses(styles.badge, styles.silent)}>{t('fremdrift.ikke-vurderet')}</span>;
  return (
    <span className={mergeClasses(styles.badge, !plain && styles.pill, styles[fremdrift], plain && styles.plain)}>
      <svg className={styles.glyph} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">{SHAPES[fremdrift]}</svg>
      {label ?? t(`fremdrift.${fremdrift}`)}
    </span>
  );
}
