import { Button } from '@fluentui/react-components';
import type { MinIndsats } from '../../../domain/mine/min-indsats';
import { useTranslation } from '../../app/translation';
import { planName } from '../../statusform/plan-name';
import { useMineStyles } from '../mine-styles';
import { SenereChoice } from './senere-choice';
import { TilbageForm } from './tilbage-form';
import { useSaid } from './use-said';

/** What else can be said to a reminder of one part: later, or not me. Asked about when somebody wants it. */
export function PartTools({ indsats }: { readonly indsats: MinIndsats }) {
  const styles = useMineStyles();
  const { t } = useTranslation();
  const { open, besked, rootRef, start, sent, cancel } = useSaid<'senere' | 'tilbage'>();
  const plan = planName(indsats.handleplan);
  return (
    <div ref={rootRef} className={styles.answer}>
      <span role="status" data-said tabIndex={-1} className={styles.quiet}>{besked}</span>
      {open === 'senere' && <SenereChoice indsats={indsats} onSent={sent} onCancel={cancel} />}
      {open === 'tilbage' && <TilbageForm indsats={indsats} onSent={sent} onCancel={cancel} />}
      {open === null && besked === '' && (
        <div className={styles.actions}>
          <Button data-asks="senere" className={styles.action} appearance="subtle" size="small" aria-label={t('mindet.senere.navn', { plan })} onClick={() => start('senere')}>{t('mindet.senere')}</Button>
          <Button data-asks="tilbage" className={styles.action} appearance="subtle" size="small" aria-label={t('mindet.tilbage.navn', { plan })} onClick={() => start('tilbage')}>{t('mindet.tilbage')}</Button>
        </div>
      )}
    </div>
  );
}
