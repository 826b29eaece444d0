import { type ReactNode, useId } from 'react';
import { usePanelStyles } from './use-panel-styles';

/** A part of the panel under its heading. */
export function PanelSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = usePanelStyles();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}
