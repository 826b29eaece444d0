import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Trin } from '../../domain/status/trin';
import { useTranslation } from '../app/translation';
import { TrinGlyph } from './trin-glyph';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
    lineHeight: tokens.lineHeightBase200,
    '--trin-glyph-ground': tokens.colorNeutralBackground1,
  },
  silent: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  glyph: { display: 'inline-flex', alignSelf: 'center', flexShrink: 0, color: tokens.colorBrandForeground1 },
  still: { color: tokens.colorNeutralForeground3 },
});

const STILL: readonly (Trin | null)[] = [null, 'ikke-startet', 'afventer', 'i-bero', 'udgaaet'];

/** How far a plan is: a shape and a word, its own or `label`. No trin is silence and says so, unless the status was given `inWords` only. */
export function TrinBadge({ trin, label, inWords = false }: { readonly trin: Trin | null; readonly label?: string; readonly inWords?: boolean }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <span className={mergeClasses(styles.badge, trin === null && !inWords && styles.silent)}>
      <span className={mergeClasses(styles.glyph, STILL.includes(trin) && styles.still)}><TrinGlyph trin={trin} inWords={inWords} /></span>
      {label ?? (trin === null && inWords ? t('status.i-ord') : t(`trin.${trin ?? 'ingen'}`))}
    </span>
  );
}
