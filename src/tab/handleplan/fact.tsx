import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
});

/** One line of the facts at the top of the panel: what it is, and what it says. Stands in a `dl`. */
export function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return <><dt className={styles.term}>{term}</dt><dd className={styles.value}>{children}</dd></>;
}
