import { Button } from '@fluentui/react-components';
import { lazyPage } from '../../app/lazy-page';
import { DAILY } from '../../app/shelves';
import { useTranslation } from '../../app/translation';
import { useMineStyles } from '../mine-styles';
import { useSaid } from './use-said';

const FravaerForm = lazyPage(async () => (await import(/* webpackChunkName: "mindet" */ './fravaer-form')).FravaerForm, DAILY);

/** "Jeg er væk", once for all that one is reminded of. */
export function AwayTool() {
  const styles = useMineStyles();
  const { t } = useTranslation();
  const { open, besked, rootRef, start, sent, cancel } = useSaid<'vaek'>();
  return (
    <div ref={rootRef} className={styles.answer}>
      <span role="status" data-said tabIndex={-1} className={styles.text}>{besked}</span>
      {open === 'vaek' && <FravaerForm onSent={sent} onCancel={cancel} />}
      {open === null && <div><Button data-asks="vaek" className={styles.action} onClick={() => start('vaek')}>{t('mindet.vaek')}</Button></div>}
    </div>
  );
}
