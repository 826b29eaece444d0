import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';
import { PanelContent } from './panel-content';
import { PanelTitle } from './panel-title';
import { useFocusReturn } from './use-focus-return';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', minHeight: 0, overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground1, boxSizing: 'border-box' },
  beside: { flex: '0 0 clamp(400px, 34vw, 620px)', borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  over: { position: 'fixed', inset: 0, zIndex: 10 },
  head: { position: 'sticky', top: 0, zIndex: 2, display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { flexGrow: 1, minWidth: 0 },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXXL}` },
});

/**
 * One handleplan: beside the overview on a wide screen, over it on a phone.
 * Takes the focus when it opens and gives it back when it closes; Escape closes.
 */
export function HandleplanPanel({ handleplanId, beside, onClose }: { readonly handleplanId: number; readonly beside: boolean; readonly onClose: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const handleplan = useOverblikIndex().handleplaner.get(handleplanId);
  const titleRef = useRef<HTMLHeadingElement>(null);
  useFocusReturn(handleplanId);
  useEffect(() => {
    titleRef.current?.focus();
  }, [handleplanId]);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  const Panel = beside ? 'aside' : 'div';
  const place = beside ? {} : { role: 'dialog', 'aria-modal': true };
  return (
    <Panel {...place} aria-label={handleplan?.titel ?? t('handleplan.panel')} className={mergeClasses(styles.panel, beside ? styles.beside : styles.over)} onKeyDown={closeOnEscape}>
      <div className={styles.head}>
        <div className={styles.title}>{handleplan === undefined ? <h2 ref={titleRef} tabIndex={-1}>{t('handleplan.panel')}</h2> : <PanelTitle handleplan={handleplan} titleRef={titleRef} />}</div>
        <Button appearance="subtle" icon={<DismissRegular />} aria-label={t('handleplan.luk')} onClick={onClose} />
      </div>
      <div className={styles.body}>
        {handleplan === undefined ? <EmptyState title={t('handleplan.findes-ikke')}>{t('handleplan.findes-ikke.raad')}</EmptyState> : <PanelContent key={handleplanId} handleplan={handleplan} />}
      </div>
    </Panel>
  );
}
