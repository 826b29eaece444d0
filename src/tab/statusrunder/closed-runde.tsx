import { Button } from '@fluentui/react-components';
import type { Dato } from '../../domain/dato';
import type { Moede } from '../../domain/statusrunde/moede';
import type { Statusrunde } from '../../domain/statusrunde/statusrunde';
import { useTranslation } from '../app/translation';
import type { OneOpen } from '../vedligehold/use-one-open';
import type { RundePart } from './open-runde';
import { RundebilledeView } from './rundebillede-view';
import { RundeFacts } from './runde-facts';
import { useRundeStyles } from './runde-styles';

interface ClosedRundeProps {
  readonly runde: Statusrunde;
  readonly moede: Moede | undefined;
  readonly today: Dato;
  readonly list: OneOpen<RundePart>;
}

/** A round that is closed; its picture is fetched when somebody wants to see it. */
export function ClosedRunde({ runde, moede, today, list }: ClosedRundeProps) {
  const styles = useRundeStyles();
  const { t } = useTranslation();
  const open = list.isOpen('billede', runde.id);
  return (
    <section className={styles.box} aria-label={runde.titel}>
      <div>
        <h3 className={styles.subtitle}>{runde.titel}</h3>
        <RundeFacts runde={runde} moede={moede} today={today} />
      </div>
      <div><Button {...list.marker('billede', runde.id)} className={styles.button} aria-expanded={open} disabled={list.open !== null && !open} aria-label={t('statusrunder.billede.navn', { titel: runde.titel })} onClick={() => (open ? list.cancel() : list.start('billede', runde.id))}>{t('statusrunder.billede')}</Button></div>
      {open && <><p className={styles.quiet}>{t('statusrunder.billede.om')}</p><RundebilledeView rundeId={runde.id} /></>}
    </section>
  );
}
