import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Omraadebidrag, Strategibidrag } from '../../domain/verdensmaal/bidrag';
import type { Verdensmaal } from '../../domain/verdensmaal/verdensmaal';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';
import { Fold } from '../components/fold';
import { OmraadeLink } from '../components/omraade-link';
import { StatusSum } from '../components/status-sum';
import { PlanList } from '../omraade/plan-list';
import { AndreStrategier } from './andre-strategier';
import { GennemRelation } from './gennem-relation';
import { DelmaalList } from './maal-list';

const useStyles = makeStyles({
  card: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`, '@media (max-width: 639px)': { padding: tokens.spacingHorizontalM } },
  title: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalM, margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  number: { minWidth: '28px', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, '@media (min-width: 900px)': { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', columnGap: tokens.spacingHorizontalXXL } },
  label: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  plans: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  details: { marginTop: tokens.spacingVerticalS },
  summary: { width: 'fit-content', cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px', borderRadius: tokens.borderRadiusSmall } },
  unfolded: { padding: `${tokens.spacingVerticalM} 0` },
});

interface MaalCardProps {
  readonly maal: Verdensmaal;
  /** What the strategy that is looked at does for it. */
  readonly bidrag: Strategibidrag;
  readonly andre: readonly Strategibidrag[];
}

/** One verdensmål that the strategy serves: which areas, which delmål, which plans, and who else. */
export function MaalCard({ maal, bidrag, andre }: MaalCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <li className={styles.card}>
      <h2 className={styles.title}><span className={styles.number}>{maal}</span>{t(`verdensmaal.${maal}`)}</h2>
      <div className={styles.parts}>
        {bidrag.omraader.length > 0 && <Omraader omraader={bidrag.omraader} />}
        <div className={styles.plans}>
          <Planer maal={maal} bidrag={bidrag} />
          <GennemRelation planer={bidrag.gennemRelation} />
          <AndreStrategier maal={maal} andre={andre} />
        </div>
      </div>
    </li>
  );
}

function Omraader({ omraader }: { readonly omraader: readonly Omraadebidrag[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div>
      <h3 className={styles.label}>{t('verdensmaal.omraader')}</h3>
      <ul className={styles.list}>{omraader.map(({ omraade, delmaal }) => <li key={omraade.id}><OmraadeLink omraade={omraade} />{delmaal.length > 0 && <DelmaalList delmaal={delmaal} />}</li>)}</ul>
    </div>
  );
}

function Planer({ maal, bidrag: { strategi, handleplaner } }: { readonly maal: Verdensmaal; readonly bidrag: Strategibidrag }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { hrefOf } = useView();
  if (handleplaner.length === 0) return null;
  const href = hrefOf({ side: 'alle', strategiId: strategi.id, omraadeId: null, handleplanId: null, udvalg: { verdensmaal: maal } });
  return (
    <div>
      <h3 className={styles.label}>{t('verdensmaal.planer', { antal: handleplaner.length })}</h3>
      <StatusSum handleplaner={handleplaner} />
      <Fold className={styles.details} summary={<summary className={styles.summary}>{t('verdensmaal.vis')}</summary>}>
        {() => (
          <>
            <div className={styles.unfolded}><PlanList handleplaner={handleplaner} /></div>
            <Link href={href}>{t('verdensmaal.se-listen')}</Link>
          </>
        )}
      </Fold>
    </div>
  );
}
