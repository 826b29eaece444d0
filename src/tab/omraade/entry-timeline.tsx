import { makeStyles } from '@fluentui/react-components';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { HistoryEntry } from '../handleplan/history-entry';

const useStyles = makeStyles({
  timeline: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Entries about one Omraade or strategi as a timeline, newest first. */
export function EntryTimeline({ entries }: { readonly entries: readonly Statusopdatering[] }) {
  const styles = useStyles();
  return <ol className={styles.timeline}>{entries.map((entry, place) => <HistoryEntry key={entry.id} history={entries} entry={entry} place={place} />)}</ol>;
}
