import { makeStyles } from '@fluentui/react-components';
import { PlainButton } from '../components/plain-button';
import { useTranslation } from './translation';

const useStyles = makeStyles({
  root: { position: 'absolute', zIndex: 20, top: '4px', left: '4px', ':not(:focus)': { width: '1px', height: '1px', minHeight: 0, padding: 0, overflow: 'hidden', clipPath: 'inset(50%)' } },
});

function goToContent(): void {
  const main = document.querySelector('main');
  if (main === null) return;
  main.tabIndex = -1;
  main.focus();
}

/** Past the menu to the page, for whoever comes by keyboard; seen when it has the focus. */
export function SkipLink() {
  const styles = useStyles();
  const { t } = useTranslation();
  return <PlainButton className={styles.root} onClick={goToContent}>{t('nav.spring-til-indhold')}</PlainButton>;
}
