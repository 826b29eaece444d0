import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { usePanelStyles } from './use-panel-styles';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
});

/** A part of the panel under its heading; `action` stands beside the heading. */
export function PanelSection({ title, action, children }: { readonly title: string; readonly action?: ReactNode; readonly children: ReactNode }) {
  const panel = usePanelStyles();
  const styles = useStyles();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <div className={styles.head}>
        <h3 id={headingId} className={panel.heading}>{title}</h3>
        {action}
      </div>
      {children}
    </section>
  );
}
