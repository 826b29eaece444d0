import { Field, Select } from '@fluentui/react-components';
import { useTranslation } from '../app/translation';
import type { Feltfejl } from './feltfejl';
import { feltValidation } from './felt-validation';
import { useRedigeringStyles } from './redigering-styles';

/** One thing to choose; `depth` sets it in under the one above. */
export interface Valg<Value> {
  readonly value: Value;
  readonly label: string;
  readonly depth?: number;
}

interface ValgFeltProps<Value> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: Value | null;
  readonly valg: readonly Valg<Value>[];
  /** What choosing nothing is called; without it something has to be chosen. */
  readonly ingen?: string;
  readonly onChange: (value: Value | null) => void;
  readonly fault?: Feltfejl | undefined;
  readonly required?: boolean;
}

const INDENT = '\u2003';

/** One of several codes or ids, in the browser's own list: works with keyboard, finger and screen reader. */
export function ValgFelt<Value extends string | number>({ name, label, hint, value, valg, ingen, onChange, fault, required = false }: ValgFeltProps<Value>) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  return (
    <Field className={styles.narrow} label={label} required={required} {...(hint !== undefined && { hint })} {...feltValidation(fault, t)}>
      <Select
        name={name}
        select={{ className: styles.control }}
        value={value === null ? '' : String(value)}
        onChange={(_, data) => onChange(valg.find((candidate) => String(candidate.value) === data.value)?.value ?? null)}
      >
        {(ingen !== undefined || value === null) && <option value="">{ingen ?? t('redigering.vaelg')}</option>}
        {valg.map((candidate) => <option key={candidate.value} value={candidate.value}>{INDENT.repeat(candidate.depth ?? 0)}{candidate.label}</option>)}
      </Select>
    </Field>
  );
}
