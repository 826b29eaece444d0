import { useEffect, useRef, useState } from 'react';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';
import { HoldPlanProvider } from './hold-plan';
import { PanelContent } from './panel-content';
import { PanelTitle } from './panel-title';
import { SidePanel } from './side-panel';
import { useFocusReturn } from './use-focus-return';

interface HandleplanPanelProps {
  readonly handleplanId: number;
  readonly beside: boolean;
  readonly onClose: () => void;
}

/**
 * One handleplan: beside the overview on a wide screen, over it on a phone.
 * Takes the focus when it opens and gives it back when it closes; Escape closes.
 */
export function HandleplanPanel({ handleplanId, beside, onClose }: HandleplanPanelProps) {
  const { t } = useTranslation();
  const [held, setHeld] = useState<Handleplan | null>(null);
  const found = useOverblikIndex().handleplaner.get(handleplanId);
  const handleplan = found ?? (held?.id === handleplanId ? held : undefined);
  const titleRef = useRef<HTMLHeadingElement>(null);
  useFocusReturn(handleplanId);
  useEffect(() => {
    titleRef.current?.focus();
  }, [handleplanId]);
  const title = handleplan === undefined ? <h2 ref={titleRef} tabIndex={-1}>{t('handleplan.panel')}</h2> : <PanelTitle handleplan={handleplan} titleRef={titleRef} />;
  return (
    <SidePanel label={handleplan?.titel ?? t('handleplan.panel')} title={title} beside={beside} onClose={onClose}>
      {handleplan === undefined
        ? <EmptyState title={t('handleplan.findes-ikke')}>{t('handleplan.findes-ikke.raad')}</EmptyState>
        : <HoldPlanProvider value={setHeld}><PanelContent key={handleplanId} handleplan={handleplan} onReturn={() => showTop(titleRef.current)} onClose={onClose} /></HoldPlanProvider>}
    </SidePanel>
  );
}

/** The title stays at the top of its panel wherever that is scrolled to: what has just been said stands below it. */
function showTop(title: HTMLElement | null): void {
  const panel = title?.closest('aside, [role="dialog"]');
  if (panel !== null && panel !== undefined) panel.scrollTop = 0;
  title?.focus();
}
