import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Aendring } from '../../domain/aendring/aendring';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import { formatDato } from '../../texts/format-dato';
import { AendringFelter } from '../aendringer/aendring-felter';
import { aendringTitle } from '../aendringer/aendring-title';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { PersonName } from '../components/person-name';
import { usePanelStyles } from './use-panel-styles';
import { useTimelineStyles } from './use-timeline-styles';

const useStyles = makeStyles({
  title: { margin: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

/** One change of the plan or of its parts, in the timeline: what, from what to what, by whom, and when. */
export function AendringEntry({ aendring }: { readonly aendring: Aendring }) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const timeline = useTimelineStyles();
  const { t, language } = useTranslation();
  const index = useOverblikIndex();
  const day = datoInCopenhagen(new Date(aendring.oprettet));
  return (
    <li className={mergeClasses(timeline.entry, timeline.change)}>
      <p className={styles.title}>{aendringTitle(aendring, { index, t, language })}</p>
      <AendringFelter aendring={aendring} />
      <div className={panel.quiet}><time dateTime={aendring.oprettet}>{formatDato(day, language)}</time> · <PersonName personId={aendring.forfatterId} /></div>
    </li>
  );
}
