import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { useTranslation } from '../app/translation';
import type { Feltfejl } from '../redigering/feltfejl';

const useStyles = makeStyles({
  root: { minWidth: 0 },
  label: { display: 'block', marginBottom: tokens.spacingVerticalXXS },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

interface CheckboxGruppeProps {
  /** The name of the field that they are together: how a fault finds its first box. */
  readonly name: string;
  readonly label: string;
  readonly fault: Feltfejl | undefined;
  readonly children: ReactNode;
}

/** Boxes to tick that are one field together. Fluent's `Field` would give each of them its own name. */
export function CheckboxGruppe({ name, label, fault, children }: CheckboxGruppeProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [labelId, faultId] = [useId(), useId()];
  return (
    <div role="group" aria-labelledby={labelId} aria-describedby={fault === undefined ? undefined : faultId} data-felt={name} className={styles.root}>
      <span id={labelId} className={styles.label}>{label}</span>
      {children}
      {fault !== undefined && <p id={faultId} role="alert" className={styles.fault}>{t(fault.key, fault.parameters)}</p>}
    </div>
  );
}
