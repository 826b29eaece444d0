import { useEffect, useRef } from 'react';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';
import { omraadeLinkSelector } from '../components/omraade-link';
import { useFocusReturnTo } from '../components/use-focus-return';
import { SidePanel } from '../handleplan/side-panel';
import { OmraadeContent } from './omraade-content';
import { OmraadeTitle } from './omraade-title';

interface OmraadePanelProps {
  readonly omraadeId: number;
  readonly beside: boolean;
  readonly onClose: () => void;
}

/** One Omraade, as a handleplan's panel: takes the focus when it opens and gives it back when it closes; Escape closes. */
export function OmraadePanel({ omraadeId, beside, onClose }: OmraadePanelProps) {
  const { t } = useTranslation();
  const omraade = useOverblikIndex().omraader.get(omraadeId);
  const titleRef = useRef<HTMLHeadingElement>(null);
  useFocusReturnTo(omraadeLinkSelector(omraadeId));
  useEffect(() => {
    titleRef.current?.focus();
  }, [omraadeId]);
  return (
    <SidePanel
      label={omraade?.titel ?? t('omraadepanel.navn')}
      title={omraade === undefined ? <h2 ref={titleRef} tabIndex={-1}>{t('omraadepanel.navn')}</h2> : <OmraadeTitle omraade={omraade} titleRef={titleRef} />}
      beside={beside}
      onClose={onClose}
    >
      {omraade === undefined
        ? <EmptyState title={t('omraadepanel.findes-ikke')}>{t('omraadepanel.findes-ikke.raad')}</EmptyState>
        : <OmraadeContent key={omraadeId} omraade={omraade} onReturn={() => titleRef.current?.focus()} />}
    </SidePanel>
  );
}
