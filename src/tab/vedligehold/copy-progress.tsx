import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from '../app/translation';
import type { Copying } from './use-copying';

const useStyles = makeStyles({
  bar: {
    display: 'block',
    width: '100%',
    height: '4px',
    marginTop: tokens.spacingVerticalS,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    appearance: 'none',
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
    '::-webkit-progress-bar': { backgroundColor: 'transparent' },
    '::-webkit-progress-value': { backgroundColor: tokens.colorCompoundBrandBackground },
    '::-moz-progress-bar': { backgroundColor: tokens.colorCompoundBrandBackground },
    '@media (forced-colors: active)': { appearance: 'auto' },
  },
});

/** How far the copying has come, in words and as a bar: the browser's own, which a screen reader knows. */
export function CopyProgress({ copying: { saving, progress } }: { readonly copying: Copying }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const words = progress === null ? t('kopi.begynder') : t('kopi.i-gang', progress);
  return (
    <div>
      <span role="status">{saving && words}</span>
      {saving && <progress className={styles.bar} aria-label={t('kopi.start')} {...(progress !== null && { value: progress.gjort, max: Math.max(1, progress.antal) })} />}
    </div>
  );
}
