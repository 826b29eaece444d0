import { Field, Input, Textarea } from '@fluentui/react-components';
import { useRef } from 'react';
import { useTranslation } from '../app/translation';
import { CprPlace } from '../statusform/cpr-place';
import type { Feltfejl } from './feltfejl';
import { feltValidation } from './felt-validation';
import { focusFeltIn } from './focus-felt-in';
import { useRedigeringStyles } from './redigering-styles';

interface TekstFeltProps {
  /** The field's name in the form: how a fault finds its control. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault?: Feltfejl | undefined;
  readonly required?: boolean;
  /** One line without, so many lines with. */
  readonly rows?: number;
}

/** A free text with its hint and its fault; a CPR number is shown where it stands. */
export function TekstFelt({ name, label, hint, value, onChange, fault, required = false, rows }: TekstFeltProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root}>
      <Field label={label} required={required} {...(hint !== undefined && { hint })} {...feltValidation(fault, t)}>
        {rows === undefined
          ? <Input className={styles.control} name={name} autoComplete="off" value={value} onChange={(_, data) => onChange(data.value)} />
          : <Textarea name={name} resize="vertical" rows={rows} value={value} onChange={(_, data) => onChange(data.value)} />}
      </Field>
      <CprPlace text={value} onShow={() => focusFeltIn(root.current, name)} />
    </div>
  );
}
