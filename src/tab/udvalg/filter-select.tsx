import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from '../app/translation';

const useStyles = makeStyles({
  field: { minWidth: 0, '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
});

/** One wish among many, or none: the browser's own list, which every device has a good one of. */
export function FilterSelect({ label, value, onChange, children, none }: { readonly label: string; readonly value: string | null; readonly onChange: (value: string | null) => void; readonly children: ReactNode; readonly none?: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <Field label={label} className={styles.field}>
      <Select value={value ?? ''} onChange={(_, data) => onChange(data.value === '' ? null : data.value)}>
        <option value="">{none ?? t('udvalg.alle')}</option>
        {children}
      </Select>
    </Field>
  );
}
