import { useRef } from 'react';
import type { AabenPost } from '../../../domain/aendring/post';
import type { Handleplan } from '../../../domain/strategi/handleplan';
import { useOverblikIndex, useOverblikStore } from '../../app/overblik-context';
import { useServices } from '../../app/services';
import { useTranslation } from '../../app/translation';
import { EditFrame } from '../../redigering/edit-frame';
import { usePostForm } from '../../redigering/use-post-form';
import { HandleplanFields } from './handleplan-fields';
import { createHandleplanRules } from './handleplan-rules';
import { newHandleplanValues } from './handleplan-values';
import { readyCell } from './shared-cell';
import { showPlanFelt } from './show-plan-felt';

interface HandleplanFormProps {
  /** The plan as opened, or where a new one is to stand. */
  readonly subject: { readonly aaben: AabenPost<'handleplan'> } | { readonly strategiId: number; readonly omraadeId: number | null };
  /** After a save, with a sentence for the live region of the panel. */
  readonly onSaved: (handleplan: Handleplan, besked: string) => void;
  readonly onCancel: () => void;
}

/** The form of one handleplan, new or existing. */
export function HandleplanForm({ subject, onSaved, onCancel }: HandleplanFormProps) {
  const { t, language } = useTranslation();
  const { editor } = useServices();
  const store = useOverblikStore();
  const index = useOverblikIndex();
  const formRef = useRef<HTMLFormElement>(null);
  const conflictRef = useRef<HTMLDivElement>(null);
  const aaben = 'aaben' in subject ? subject.aaben : null;
  const strategiId = 'aaben' in subject ? subject.aaben.post.strategiId : subject.strategiId;
  const form = usePostForm({
    rules: createHandleplanRules(index, strategiId, aaben?.post ?? null),
    aaben, formRef, conflictRef,
    start: newHandleplanValues('aaben' in subject ? null : subject.omraadeId),
    draftName: aaben === null ? `handleplan-ny-${strategiId}` : `handleplan-${aaben.post.id}`,
    prepare: (values, felter) => readyCell(values.delerMed, felter, editor),
    onSaved: async ({ post, fraAnden }) => {
      await store.refresh();
      onSaved(post, fraAnden.length === 0 ? t('redigering.gemt') : t('redigering.gemt-flettet', { felter: fraAnden.map((felt) => t(`felt.${felt}`)).join(', ') }));
    },
  });
  return (
    <EditFrame
      form={form}
      formRef={formRef}
      conflictRef={conflictRef}
      title={t(aaben === null ? 'planform.ny' : 'planform.rediger')}
      showFelt={(felt, values) => showPlanFelt(felt, values, index, t, language)}
      onCancel={onCancel}
    >
      <HandleplanFields form={form} strategiId={strategiId} handleplanId={aaben?.post.id ?? null} />
    </EditFrame>
  );
}
