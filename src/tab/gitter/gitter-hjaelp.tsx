import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from '../app/translation';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', width: 'fit-content', color: tokens.colorNeutralForeground2, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  list: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(300px, 1fr))', gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXL}`, margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyle: 'none', color: tokens.colorNeutralForeground2 },
});

const TASTER = ['skriv', 'enter', 'tab', 'escape', 'piletaster', 'markering', 'kopier', 'saet-ind', 'fyld', 'slet', 'fortryd', 'ny-linje'] as const;

/** What the keys do, for whoever wants to know. */
export function GitterHjaelp() {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <details>
      <summary className={styles.summary}>{t('gitter.taster')}</summary>
      <ul className={styles.list}>{TASTER.map((tast) => <li key={tast}>{t(`gitter.taster.${tast}`)}</li>)}</ul>
    </details>
  );
}
