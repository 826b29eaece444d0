import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from '../app/translation';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', minHeight: 0, overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground1, boxSizing: 'border-box' },
  beside: { flex: '0 0 clamp(400px, 34vw, 620px)', borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  over: { position: 'fixed', inset: 0, zIndex: 10 },
  head: { position: 'sticky', top: 0, zIndex: 2, display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { flexGrow: 1, minWidth: 0 },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXXL}` },
});

interface SidePanelProps {
  /** What it is called by those who listen. */
  readonly label: string;
  /** What stands at its top: a heading. */
  readonly title: ReactNode;
  /** Beside the page on a wide screen, over it on a phone. */
  readonly beside: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel with its title and the button that closes it; Escape closes, too. */
export function SidePanel({ label, title, beside, onClose, children }: SidePanelProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  const Panel = beside ? 'aside' : 'div';
  const place = beside ? {} : { role: 'dialog', 'aria-modal': true };
  return (
    <Panel {...place} aria-label={label} className={mergeClasses(styles.panel, beside ? styles.beside : styles.over)} onKeyDown={closeOnEscape}>
      <div className={styles.head}>
        <div className={styles.title}>{title}</div>
        <Button appearance="subtle" icon={<DismissRegular />} aria-label={t('handleplan.luk')} onClick={onClose} />
      </div>
      <div className={styles.body}>{children}</div>
    </Panel>
  );
}
