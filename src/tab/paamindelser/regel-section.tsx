import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useRef } from 'react';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { Regel } from '../../domain/paamindelse/regel';
import { toServiceError } from '../../domain/service-error';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { ErrorBar } from '../components/error-bar';
import { Spinner } from '../components/spinner';
import { useRundeStyles } from '../statusrunder/runde-styles';
import { useSaving } from '../statusform/use-saving';
import { useOneOpen } from '../vedligehold/use-one-open';
import { OnceRundepostOpened } from './once-rundepost-opened';
import { RegelForm } from './regel-form';
import { proposedRegel } from './regel-rules';
import { RegelSummary } from './regel-summary';

interface RegelSectionProps {
  readonly strategiId: number;
  /** Null: the strategy has none yet. */
  readonly regel: Regel | null;
  readonly refresh: () => Promise<unknown>;
}

/** A strategy's rule in sentences, on or off, and its form. Without one, the proposal. */
export function RegelSection({ strategiId, regel, refresh }: RegelSectionProps) {
  const styles = useRundeStyles();
  const { t } = useTranslation();
  const { now } = useServices();
  const rootRef = useRef<HTMLElement>(null);
  const list = useOneOpen<'form'>(rootRef);
  const forslag = proposedRegel(strategiId, datoInCopenhagen(now()));
  const editing = list.isOpen('form', null);

  async function saved(): Promise<void> {
    await refresh();
    list.done(t('regel.gemt'));
  }

  const form = (aaben: Parameters<typeof RegelForm>[0]['aaben']) => <RegelForm strategiId={strategiId} aaben={aaben} forslag={forslag} onSaved={saved} onForeign={refresh} onCancel={list.cancel} />;
  return (
    <section ref={rootRef} className={styles.box} aria-label={t('regel.titel')}>
      <h2 className={styles.title}>{t('regel.titel')}</h2>
      <span role="status" className={styles.quiet}>{list.besked}</span>
      {!editing && (
        <>
          {regel === null && <MessageBar intent="info" layout="multiline"><MessageBarBody>{t('regel.ingen')}</MessageBarBody></MessageBar>}
          {regel?.aktiv === false && <MessageBar intent="info" layout="multiline"><MessageBarBody>{t('regel.slaaet-fra')}</MessageBarBody></MessageBar>}
          {regel?.aktiv === true && <p className={styles.text}><strong>{t('regel.slaaet-til')}</strong></p>}
          <RegelSummary regel={regel ?? forslag} />
          <div className={styles.actions}>
            {regel !== null && <OnOff regel={regel} refresh={refresh} onDone={list.say} />}
            <Button {...list.marker('form', null)} className={styles.button} appearance={regel === null ? 'primary' : 'secondary'} onClick={() => list.start('form', null)}>{t(regel === null ? 'regel.lav' : 'regel.ret')}</Button>
          </div>
        </>
      )}
      {editing && (regel === null ? form(null) : <OnceRundepostOpened type="regel" id={regel.id} onCancel={list.cancel}>{form}</OnceRundepostOpened>)}
    </section>
  );
}

/** Turns a rule on or off, whatever else somebody may have changed in it meanwhile. */
function OnOff({ regel, refresh, onDone }: { readonly regel: Regel; readonly refresh: () => Promise<unknown>; readonly onDone: (besked: string) => void }) {
  const styles = useRundeStyles();
  const { t } = useTranslation();
  const { paamindelser } = useServices();
  const { saving, error, run } = useSaving();
  const wanted = !regel.aktiv;
  const toggle = () => run(async () => {
    try {
      await paamindelser.change('regel', await paamindelser.open('regel', regel.id), { aktiv: wanted });
    } catch (cause) {
      if (toServiceError(cause).kind === 'conflict') await refresh();
      throw cause;
    }
    await refresh();
    onDone(t(wanted ? 'regel.nu-til' : 'regel.nu-fra'));
  });
  return (
    <>
      <Button className={styles.button} appearance={wanted ? 'primary' : 'secondary'} disabledFocusable={saving} onClick={() => void toggle()} {...(saving && { icon: <Spinner /> })}>{t(wanted ? 'regel.slaa-til' : 'regel.slaa-fra')}</Button>
      {error !== null && <ErrorBar error={error} onRetry={() => void toggle()} />}
    </>
  );
}
