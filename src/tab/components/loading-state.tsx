import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from '../app/translation';
import { useElapsed } from './use-elapsed';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalL} 0` },
  bar: {
    height: '20px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: { '50%': { opacity: 0.5 } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  sentence: { color: tokens.colorNeutralForeground2 },
});

const WIDTHS = ['38%', '92%', '84%', '88%', '30%', '90%', '80%'];

/**
 * A wait: nothing for 300 ms, then a skeleton, after a second a sentence that says what is awaited, after ten that it is
 * slow and for how long it is waited. Every request ends after a minute, so no wait is endless.
 */
export function LoadingState({ label }: { readonly label?: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const showSkeleton = useElapsed(300);
  const showSentence = useElapsed(1000);
  const slow = useElapsed(10_000);
  return (
    <div role="status" aria-busy="true" className={styles.root}>
      {showSentence && <span className={styles.sentence}>{label ?? t('app.henter')}{slow && ` ${t('app.langsomt')}`}</span>}
      {showSkeleton && WIDTHS.map((width, row) => <div key={row} className={styles.bar} style={{ width }} aria-hidden="true" data-skeleton />)}
    </div>
  );
}
