import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { describeChange, previousEntry } from '../../domain/status/describe-change';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { formatDato } from '../../texts/format-dato';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { FremdriftBadge } from '../components/fremdrift-badge';
import { PeriodeText } from '../components/periode-text';
import { PersonName } from '../components/person-name';
import { TrinBadge } from '../components/trin-badge';
import { changeText } from './change-text';
import { usePanelStyles } from './use-panel-styles';
import { useTimelineStyles } from './use-timeline-styles';

const useStyles = makeStyles({
  date: { fontWeight: tokens.fontWeightSemibold },
  badges: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  quote: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  unchanged: { fontStyle: 'italic' },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  behov: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`, backgroundColor: tokens.colorNeutralBackground3 },
  changes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface HistoryEntryProps {
  readonly history: readonly Statusopdatering[];
  readonly entry: Statusopdatering;
  readonly place: number;
}

/** One entry of the timeline: what was said, word for word, by whom, and what changed since the entry before. */
export function HistoryEntry({ history, entry, place }: HistoryEntryProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const timeline = useTimelineStyles();
  const { t, language } = useTranslation();
  const index = useOverblikIndex();
  const specialomraade = index.aktoerer.get(entry.specialomraadeId ?? 0);
  return (
    <li className={mergeClasses(timeline.entry, timeline.status, place === 0 && timeline.newest)}>
      <div className={panel.line}>
        <time dateTime={entry.statusPr} className={styles.date}>{t('historik.status-pr', { dato: formatDato(entry.statusPr, language) })}</time>
        {specialomraade !== undefined && <span>{specialomraade.navn}</span>}
      </div>
      {entry.uaendret && <p className={styles.quote}><em className={styles.unchanged}>{t('historik.gaelder-stadig')}</em></p>}
      <div className={styles.badges}>
        {entry.trin !== null && <TrinBadge trin={entry.trin} />}
        {entry.fremdrift !== null && <FremdriftBadge fremdrift={entry.fremdrift} />}
        {entry.periode !== null && <PeriodeText periode={entry.periode} />}
      </div>
      {entry.statustekst !== '' && <p className={styles.quote}><q lang="da">{entry.statustekst}</q></p>}
      {entry.indsats !== null && <div><div className={styles.label}>{t('historik.indsats')}</div><p className={styles.quote} lang="da">{entry.indsats}</p></div>}
      {entry.behov !== null && <div className={styles.behov}><div className={styles.label}>{t('historik.behov')}</div><p className={styles.quote} lang="da">{entry.behov}</p></div>}
      <Changes history={history} entry={entry} place={place} />
      <div className={panel.quiet}>{index.personer.get(entry.forfatterId)?.app === true ? t('historik.indlaest') : <>{t('historik.skrevet-af')} <PersonName personId={entry.forfatterId} /></>}</div>
    </li>
  );
}

function Changes({ history, entry, place }: HistoryEntryProps) {
  const styles = useStyles();
  const { t, language } = useTranslation();
  const previous = previousEntry(history, place);
  const changes = previous === null ? [] : describeChange(previous, entry);
  if (changes.length === 0) return null;
  return (
    <div>
      <div className={styles.label}>{t('historik.aendret')}</div>
      <ul className={styles.changes}>{changes.map((change) => <li key={change.kind}>{changeText(change, t, language)}</li>)}</ul>
    </div>
  );
}
