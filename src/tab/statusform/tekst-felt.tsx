import { Field, Textarea } from '@fluentui/react-components';
import type { Tekstfelt } from '../../domain/status/statusfelter';
import { useTranslation } from '../app/translation';
import { CprPlace } from './cpr-place';
import { faultText } from './fault-text';
import type { StatusFormModel } from './use-status-form';

interface TekstFeltProps {
  readonly form: StatusFormModel;
  readonly felt: Exclude<Tekstfelt, 'periode'>;
  readonly required?: boolean;
  readonly rows: number;
}

/** One of the form's free texts, with its hint, its fault and the watch for CPR numbers. */
export function TekstFelt({ form, felt, required = false, rows }: TekstFeltProps) {
  const { t } = useTranslation();
  const value = form.values.felter[felt];
  const fault = form.faults.get(felt);
  return (
    <div>
      <Field
        label={t(`statusform.${felt}`)}
        hint={t(`statusform.${felt}.hint`)}
        required={required}
        {...(fault !== undefined && { validationState: 'error' as const, validationMessage: faultText(felt, fault, t) })}
      >
        <Textarea name={felt} resize="vertical" rows={rows} value={value} onChange={(_, data) => form.values.change({ [felt]: data.value })} />
      </Field>
      <CprPlace text={value} onShow={() => form.focus(felt)} />
    </div>
  );
}
