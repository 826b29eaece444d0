import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';

const useStyles = makeStyles({
  faults: { textAlign: 'left', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** `konfiguration.json` is missing or wrong: every fault at once, for IT. An empty list: it could not be fetched. */
export function NotConfigured({ faults }: { readonly faults: readonly string[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <EmptyState title={t('konfiguration.titel')}>
      <p>{t('konfiguration.raad')}</p>
      {faults.length === 0 ? <p>{t('konfiguration.kan-ikke-hentes')}</p> : <ul className={styles.faults}>{faults.map((fault) => <li key={fault}>{fault}</li>)}</ul>}
    </EmptyState>
  );
}
