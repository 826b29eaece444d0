import { Button } from '@fluentui/react-components';
import { useTranslation } from '../../app/translation';
import { useMineStyles } from '../mine-styles';
import { FravaerForm } from './fravaer-form';
import { useSaid } from './use-said';

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
