import { makeStyles, tokens } from '@fluentui/react-components';
import type { Bidragsplan } from '../../domain/verdensmaal/bidrag';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { OmraadeLink } from '../components/omraade-link';
import { PlanLink } from '../components/plan-link';

const useStyles = makeStyles({
  label: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  to: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The plans that stand elsewhere and contribute to what serves the goal. Nothing without any. */
export function GennemRelation({ planer }: { readonly planer: readonly Bidragsplan[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { strategier } = useOverblikIndex();
  if (planer.length === 0) return null;
  return (
    <div>
      <h3 className={styles.label}>{t('verdensmaal.gennem-relation')}</h3>
      <ul className={styles.list}>
        {planer.map(({ handleplan, til }) => (
          <li key={`${handleplan.id}-${'omraadeId' in til ? 'plan' : 'omraade'}-${til.id}`}>
            <PlanLink handleplan={handleplan} withNummer />{' '}
            <span className={styles.to}>{t('verdensmaal.til')} {'omraadeId' in til ? <PlanLink handleplan={til} withNummer /> : <OmraadeLink omraade={til} />} ({strategier.get(til.strategiId)?.titel})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
