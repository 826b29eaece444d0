import { makeStyles, tokens } from '@fluentui/react-components';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { formatDato } from '../../texts/format-dato';
import { useTranslation } from '../app/translation';
import { FremdriftBadge } from '../components/fremdrift-badge';
import { TrinBadge } from '../components/trin-badge';
import { shortText } from './short-text';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The newest status of an Omraade, short; all of it stands in the panel. Nothing where nothing was said. */
export function NodeStatus({ entry }: { readonly entry: Statusopdatering | null }) {
  const styles = useStyles();
  const { t, language } = useTranslation();
  if (entry === null) return null;
  return (
    <>
      {entry.statustekst !== '' && <p className={styles.text} lang="da">{shortText(entry.statustekst)}</p>}
      <div className={styles.line}>
        {entry.trin !== null && <TrinBadge trin={entry.trin} />}
        {entry.fremdrift !== null && <FremdriftBadge fremdrift={entry.fremdrift} />}
        <time dateTime={entry.statusPr}>{t('strategien.status-pr', { dato: formatDato(entry.statusPr, language) })}</time>
      </div>
    </>
  );
}
