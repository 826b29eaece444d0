import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { orderStrategier } from '../../domain/strategi/order-strategier';
import type { Strategi } from '../../domain/strategi/strategi';
import { strategiName } from '../../domain/strategi/strategi-name';
import { useOverblik } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';
import { ToggleButton } from '../components/toggle-button';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  switcher: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalM, '@media (max-width: 639px)': { flexWrap: 'nowrap', overflowX: 'auto', scrollbarWidth: 'none', padding: '3px', margin: `-3px -3px ${tokens.spacingVerticalS}`, '& > button': { flexShrink: 0, whiteSpace: 'nowrap' } } },
  title: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', '@media (max-width: 639px)': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 } },
  above: { margin: 0, color: tokens.colorNeutralForeground3 },
  vision: { margin: 0, maxWidth: '60ch', color: tokens.colorNeutralForeground2 },
});

/** Which strategy is looked at, with one click to another; `title` is the page's heading. */
export function StrategiHeading({ strategi, title, children }: { readonly strategi: Strategi; readonly title: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <StrategiSwitcher strategi={strategi} />
      <h1 className={styles.title}>{title}</h1>
      {children !== undefined && <p className={styles.vision}>{children}</p>}
    </div>
  );
}

/** On the list, all of them may be looked at together; a filter by Omraade belongs to its own strategy. */
function StrategiSwitcher({ strategi }: { readonly strategi: Strategi }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { view, go } = useView();
  const strategier = orderStrategier(useOverblik().strategier);
  if (strategier.length < 2) return null;
  const { alleStrategier } = view.udvalg;
  const show = (strategiId: number | null) => go({ strategiId: strategiId ?? view.strategiId, handleplanId: null, omraadeId: null, udvalg: { ...view.udvalg, omraadeId: null, alleStrategier: strategiId === null } });
  return (
    <div role="group" aria-label={t('strategi.vaelg')} className={styles.switcher}>
      {strategier.map((candidate) => (
        <ToggleButton key={candidate.id} pressed={!alleStrategier && candidate.id === strategi.id} onToggle={() => show(candidate.id)}>{strategiName(candidate)}</ToggleButton>
      ))}
      {view.side === 'alle' && <ToggleButton pressed={alleStrategier} onToggle={() => show(null)}>{t('udvalg.alle-strategier')}</ToggleButton>}
    </div>
  );
}
