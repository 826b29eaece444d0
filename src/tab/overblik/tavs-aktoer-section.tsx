import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TavsAktoer, TavsDel } from '../../domain/overblik/silent-plans';
import type { Strategi } from '../../domain/strategi/strategi';
import { formatDato } from '../../texts/format-dato';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { FirstOf } from '../components/first-of';
import { Fold } from '../components/fold';
import { PeopleLine } from '../components/people-line';
import { PlanLink } from '../components/plan-link';
import { StatusAge } from '../components/status-age';

/** An aktør may owe hundreds. */
const AT_ONCE = 50;

const useStyles = makeStyles({
  section: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, overflow: 'hidden' },
  head: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground3 }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  title: { display: 'inline', margin: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalXS}`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  count: { whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  people: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalXL}`, justifyContent: 'space-between', padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** What one aktør has not said: its people once, then its plans with how long they have been silent. */
export function TavsAktoerSection({ tavs: { aktoerId, dele }, strategi, startsOpen }: { readonly tavs: TavsAktoer; readonly strategi: Strategi; readonly startsOpen: boolean }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const aktoer = useOverblikIndex().aktoerer.get(aktoerId ?? 0);
  return (
    <Fold className={styles.section} startsOpen={startsOpen} summary={(
      <summary className={styles.head}>
        <h2 className={styles.title}>{aktoer?.navn ?? t('tavse.uden-ansvarlig')}</h2>{' '}
        <span className={mergeClasses(styles.quiet, styles.count)}>{t('tavse.antal', { antal: dele.length })}</span>
      </summary>
    )}>
      {() => (
        <>
          <div className={styles.people}>{aktoer !== undefined && <PeopleLine personIds={aktoer.personIds} stedfortraederIds={aktoer.stedfortraederIds} lederIds={aktoer.lederIds} />}</div>
          <FirstOf items={dele} atOnce={AT_ONCE}>
            {(shown) => <ul className={styles.list}>{shown.map((del) => <TavsItem key={del.handleplan.id} tavs={del} strategi={strategi} />)}</ul>}
          </FirstOf>
        </>
      )}
    </Fold>
  );
}

function TavsItem({ tavs: { handleplan, del, sidst }, strategi }: { readonly tavs: TavsDel; readonly strategi: Strategi }) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span><PlanLink handleplan={handleplan} withNummer />{del?.navngivet === true && <PeopleLine personIds={del.personIds} />}</span>
      <span className={styles.quiet}><SilentSince sidst={sidst} begun={strategi.fra} /></span>
    </li>
  );
}

function SilentSince({ sidst, begun }: { readonly sidst: string | null; readonly begun: string | null }) {
  const { t, language } = useTranslation();
  if (sidst !== null) return <>{t('tavse.sidst')} <StatusAge statusPr={sidst} /></>;
  return begun === null ? t('tavse.aldrig') : t('tavse.aldrig-siden', { dato: formatDato(begun, language) });
}
