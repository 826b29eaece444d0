import { useRef } from 'react';
import type { AabenPost } from '../../../domain/aendring/post';
import { RELATIONSTYPER } from '../../../domain/strategi/relation';
import { useOverblik, useOverblikIndex } from '../../app/overblik-context';
import { useTranslation } from '../../app/translation';
import { EditFrame } from '../../redigering/edit-frame';
import { usePostForm } from '../../redigering/use-post-form';
import { ValgFelt } from '../../redigering/valg-felt';
import { MaalFelt } from './maal-felt';
import { maalName } from './maal-name';
import { createRelationRules, NEW_RELATION } from './relation-rules';

interface RelationFormProps {
  readonly handleplanId: number;
  /** Null: a new one. */
  readonly aaben: AabenPost<'relation'> | null;
  readonly onSaved: (besked: string) => void;
  readonly onCancel: () => void;
}

/** How one plan stands to another, or to an Omraade of any strategy. */
export function RelationForm({ handleplanId, aaben, onSaved, onCancel }: RelationFormProps) {
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const overblik = useOverblik();
  const formRef = useRef<HTMLFormElement>(null);
  const conflictRef = useRef<HTMLDivElement>(null);
  const form = usePostForm({
    rules: createRelationRules(handleplanId, aaben?.post.id ?? null, index),
    aaben, formRef, conflictRef,
    start: NEW_RELATION,
    draftName: aaben === null ? `relation-ny-${handleplanId}` : `relation-${aaben.post.id}`,
    onSaved: () => onSaved(t('redigering.gemt')),
  });
  const { values, change, faults } = form;
  return (
    <EditFrame
      small
      form={form}
      formRef={formRef}
      conflictRef={conflictRef}
      title={t(aaben === null ? 'planform.relation.ny' : 'planform.relation.ret')}
      showFelt={(felt, shown) => (felt === 'type' ? t(`relation.${shown.type}`) : maalName(shown.maal, overblik) ?? t('felt.tom'))}
      onCancel={onCancel}
    >
      <ValgFelt name="type" label={t('felt.relation.type')} value={values.type} valg={RELATIONSTYPER.map((type) => ({ value: type, label: t(`relation.${type}`) }))} onChange={(type) => change({ type: type ?? values.type })} />
      <MaalFelt handleplanId={handleplanId} value={values.maal} fault={faults.get('maal')} onChange={(maal) => change({ maal })} />
    </EditFrame>
  );
}
