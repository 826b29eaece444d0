import { Field, Input } from '@fluentui/react-components';
import { useTranslation } from '../app/translation';
import type { Feltfejl } from '../redigering/feltfejl';
import { feltValidation } from '../redigering/felt-validation';
import { useRedigeringStyles } from '../redigering/redigering-styles';

interface DatoFeltProps {
  readonly name: string;
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault?: Feltfejl | undefined;
}

/** A day, in the browser's own field. */
export function DatoFelt({ name, label, value, onChange, fault }: DatoFeltProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  return (
    <Field label={label} {...feltValidation(fault, t)}>
      <Input className={styles.control} type="date" name={name} value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}
