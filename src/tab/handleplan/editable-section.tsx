import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useTranslation } from '../app/translation';
import { useHoldPlan } from './hold-plan';
import { PanelSection } from './panel-section';
import { useMayEdit } from './use-may-edit';
import { usePanelStyles } from './use-panel-styles';

interface EditableSectionProps {
  readonly title: string;
  readonly handleplan: Handleplan;
  /** Nothing to read: the section is there for whoever may add to it, alone. */
  readonly isEmpty: boolean;
  readonly editor: (onFinished: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** A part of the panel that whoever may edit can turn into its editor; the focus comes back to the button. */
export function EditableSection({ title, handleplan, isEmpty, editor, children }: EditableSectionProps) {
  const panel = usePanelStyles();
  const { t } = useTranslation();
  const hold = useHoldPlan();
  const mayEdit = useMayEdit();
  const [editing, setEditing] = useState(false);
  const [finished, setFinished] = useState(false);
  const actionRef = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (finished && !editing) actionRef.current?.querySelector('button')?.focus();
  }, [finished, editing]);
  if (isEmpty && !mayEdit) return null;

  function edit(): void {
    hold(handleplan);
    setEditing(true);
  }

  function finish(): void {
    hold(null);
    setFinished(true);
    setEditing(false);
  }

  const action = mayEdit && !editing && <span ref={actionRef}><Button size="small" appearance="subtle" aria-label={t('redigering.rediger-del', { del: title })} onClick={edit}>{t('redigering.rediger')}</Button></span>;
  return (
    <PanelSection title={title} action={action}>
      {editing ? editor(finish) : isEmpty ? <p className={panel.quiet}>{t('planform.ingen-endnu')}</p> : children}
    </PanelSection>
  );
}
