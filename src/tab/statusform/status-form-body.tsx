import { type KeyboardEvent, type SyntheticEvent, useId, useLayoutEffect, useRef } from 'react';
import { newestPlanstatus } from '../../domain/status/newest-planstatus';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { DraftNote } from './draft-note';
import { focusFelt } from './focus-felt';
import { ForeignEntryBar } from './foreign-entry';
import { FormButtons } from './form-buttons';
import { useFormStyles } from './form-styles';
import { LastEntry } from './last-entry';
import { planName } from './plan-name';
import { SaveError } from './save-error';
import { StatusFields } from './status-fields';
import { useNewestEntry } from './use-newest-entry';
import { type StatusFormOptions, useStatusForm } from './use-status-form';

interface StatusFormBodyProps extends Omit<StatusFormOptions, 'formRef' | 'foreignRef'> {
  readonly onCancel: () => void;
}

/** The form itself: what was said last, the fields, what stands in the way, and the buttons. */
export function StatusFormBody({ onCancel, ...options }: StatusFormBodyProps) {
  const { handleplan, specialomraadeId, repeats } = options;
  const styles = useFormStyles();
  const { t } = useTranslation();
  const titleId = useId();
  const titleRef = useRef<HTMLHeadingElement>(null);
  const formRef = useRef<HTMLFormElement>(null);
  const foreignRef = useRef<HTMLDivElement>(null);
  const form = useStatusForm({ ...options, formRef, foreignRef });
  const { opensAt } = form;
  const index = useOverblikIndex();
  const newestId = newestPlanstatus(index.planstatus(handleplan.id), specialomraadeId)?.statusopdateringId ?? null;
  const newest = useNewestEntry(handleplan.id, specialomraadeId, newestId);
  const specialomraade = specialomraadeId === null ? undefined : index.aktoerer.get(specialomraadeId);

  useLayoutEffect(() => {
    if (opensAt === null) titleRef.current?.focus();
    else if (formRef.current !== null) focusFelt(formRef.current, opensAt);
  }, [opensAt]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void form.submit();
    } else if (event.key === 'Escape' && !form.saving) {
      event.stopPropagation(); // A panel around would close as well.
      onCancel();
    }
  }

  function onSubmit(event: SyntheticEvent): void {
    event.preventDefault();
    void form.submit();
  }

  return (
    <div className={styles.frame}>
      <form ref={formRef} className={styles.form} aria-labelledby={titleId} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
        <div className={styles.across}>
          <h2 id={titleId} ref={titleRef} tabIndex={-1} className={styles.title}>{t(repeats === null ? 'statusform.titel' : 'statusform.titel-gaelder-stadig')}</h2>
          <p className={styles.about}>
            {planName(handleplan)}
            {specialomraade !== undefined && ` · ${t('statusform.for', { specialomraade: specialomraade.navn })}`}
          </p>
        </div>
        <LastEntry newest={newest} onReuse={(entry) => form.values.change({ statustekst: entry.statustekst, indsats: entry.indsats ?? '' })} />
        <div className={styles.fields}>
          <DraftNote values={form.values} />
          <StatusFields form={form} />
          <ForeignEntryBar foreign={form.foreign} newest={newest} focusRef={foreignRef} />
          {form.error !== null && <SaveError error={form.error} draftKept={form.values.draftKept} />}
          <FormButtons form={form} onCancel={onCancel} />
        </div>
      </form>
    </div>
  );
}
