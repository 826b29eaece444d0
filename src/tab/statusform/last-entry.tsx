import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { formatDato } from '../../texts/format-dato';
import { useTranslation } from '../app/translation';
import { FremdriftBadge } from '../components/fremdrift-badge';
import { PeriodeText } from '../components/periode-text';
import { PersonName } from '../components/person-name';
import { TrinBadge } from '../components/trin-badge';
import { TARGET } from './form-styles';
import type { NewestEntry } from './use-newest-entry';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    alignSelf: 'start',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quote: { margin: 0, whiteSpace: 'pre-line' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  button: { alignSelf: 'start', minHeight: TARGET },
});

interface LastEntryProps {
  readonly newest: NewestEntry;
  readonly onReuse: (entry: Statusopdatering) => void;
}

/** What was said last time, with author and date, beside what is being written now. */
export function LastEntry({ newest, onReuse }: LastEntryProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <section className={styles.root} aria-label={t('statusform.sidst')}>
      <h3 className={styles.heading}>{t('statusform.sidst')}</h3>
      {newest.phase === 'reading' && <span className={styles.quiet}>{t('statusform.sidst.henter')}</span>}
      {newest.phase === 'failed' && <span className={styles.quiet}>{t('statusform.sidst.fejl')}</span>}
      {newest.phase === 'read' && newest.entry === null && <span className={styles.quiet}>{t('statusform.sidst.ingen')}</span>}
      {newest.phase === 'read' && newest.entry !== null && <Said entry={newest.entry} onReuse={onReuse} />}
    </section>
  );
}

function Said({ entry, onReuse }: { readonly entry: Statusopdatering; readonly onReuse: (entry: Statusopdatering) => void }) {
  const styles = useStyles();
  const { t, language } = useTranslation();
  const [reused, setReused] = useState(false);
  return (
    <>
      <div className={styles.quiet}><PersonName personId={entry.forfatterId} />, {t('statusform.sidst.af', { dato: formatDato(entry.statusPr, language) })}</div>
      <div className={styles.badges}><TrinBadge trin={entry.trin} inWords /><FremdriftBadge fremdrift={entry.fremdrift} /><PeriodeText periode={entry.periode} /></div>
      {entry.uaendret && <span className={styles.quiet}>{t('statusform.sidst.uaendret')}</span>}
      <p className={styles.quote}>{entry.statustekst === '' ? t('statusform.sidst.uden-tekst') : entry.statustekst}</p>
      {entry.indsats !== null && <p className={styles.quote}>{t('statusform.sidst.indsats', { tekst: entry.indsats })}</p>}
      {entry.behov !== null && <p className={styles.quote}>{t('statusform.sidst.behov', { tekst: entry.behov })}</p>}
      {entry.statustekst !== '' && <Button className={styles.button} onClick={() => { onReuse(entry); setReused(true); }}>{t('statusform.genbrug')}</Button>}
      <span role="status" className={styles.quiet}>{reused && t('statusform.genbrugt')}</span>
    </>
  );
}
