import { type KeyboardEvent, type RefObject, type SyntheticEvent, useId, useLayoutEffect, useRef } from 'react';
import { DraftNote } from './draft-note';
import { focusFelt } from './focus-felt';
import { ForeignEntryBar } from './foreign-entry';
import { FormButtons } from './form-buttons';
import { useFormStyles } from './form-styles';
import { LastEntry } from './last-entry';
import { SaveRefusal } from './save-refusal';
import { StatusFields } from './status-fields';
import { TekstFelt } from './tekst-felt';
import type { NewestEntry } from './use-newest-entry';
import type { StatusFormModel } from './use-status-form';

interface StatusFormFrameProps {
  readonly form: StatusFormModel;
  readonly newest: NewestEntry;
  readonly title: string;
  /** What the status is about, in words. */
  readonly about: string;
  readonly formRef: RefObject<HTMLFormElement | null>;
  readonly foreignRef: RefObject<HTMLDivElement | null>;
  readonly onCancel: () => void;
}

/**
 * The form as people see it, whatever it is about: the sentence, what was said last, the other fields, and at the
 * screen's foot what stands in the way and the buttons. Opens ready to write in.
 */
export function StatusFormFrame({ form, newest, title, about, formRef, foreignRef, onCancel }: StatusFormFrameProps) {
  const styles = useFormStyles();
  const titleId = useId();
  const titleRef = useRef<HTMLHeadingElement>(null);
  const { opensAt } = form;

  useLayoutEffect(() => {
    titleRef.current?.scrollIntoView({ block: 'start' });
    if (formRef.current !== null) focusFelt(formRef.current, opensAt ?? 'statustekst', opensAt !== null);
  }, [opensAt, formRef]);

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
          <h2 id={titleId} ref={titleRef} className={styles.title}>{title}</h2>
          <p className={styles.about}>{about}</p>
        </div>
        <div className={styles.fields}>
          <DraftNote values={form.values} />
          <TekstFelt form={form} felt="statustekst" rows={4} required />
        </div>
        <div className={styles.last}>
          <LastEntry newest={newest} onReuse={(entry) => form.values.change({ statustekst: entry.statustekst, indsats: entry.indsats ?? '' })} />
        </div>
        <div className={styles.fields}><StatusFields form={form} /></div>
        <div className={styles.foot}>
          <ForeignEntryBar foreign={form.foreign} newest={newest} focusRef={foreignRef} />
          {form.error !== null && <SaveRefusal form={form} error={form.error} />}
          <FormButtons form={form} onCancel={onCancel} />
        </div>
      </form>
    </div>
  );
}
