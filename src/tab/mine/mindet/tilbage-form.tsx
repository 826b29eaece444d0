import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import * as v from 'valibot';
import { LONGEST_TEKST } from '../../../domain/aendring/validate-post';
import { findCpr } from '../../../domain/cpr/find-cpr';
import { type MinIndsats, partKey } from '../../../domain/mine/min-indsats';
import { useCurrentPerson } from '../../app/current-person';
import { useServices } from '../../app/services';
import { useTranslation } from '../../app/translation';
import { ErrorBar } from '../../components/error-bar';
import { Spinner } from '../../components/spinner';
import { readEditDraft, writeEditDraft } from '../../redigering/edit-draft';
import { editDraftKey } from '../../redigering/edit-draft-key';
import type { Feltfejl } from '../../redigering/feltfejl';
import { focusFeltIn } from '../../redigering/focus-felt-in';
import { TekstFelt } from '../../redigering/tekst-felt';
import { useMineStyles } from '../mine-styles';
import { AnswerBox } from './answer-box';
import { useAnswer } from './use-answer';

const DRAFT = v.object({ begrundelse: v.string() });
const EMPTY = { begrundelse: '' };

interface TilbageFormProps {
  readonly indsats: MinIndsats;
  readonly onSent: (besked: string) => void;
  readonly onCancel: () => void;
}

/** "Jeg er ikke den rette": hands a part back to the strategikonsulent, with a reason. The reason is kept as a draft until it has been sent. */
export function TilbageForm({ indsats, onSent, onCancel }: TilbageFormProps) {
  const styles = useMineStyles();
  const { t } = useTranslation();
  const { drafts } = useServices();
  const personId = useCurrentPerson().person.id;
  const key = editDraftKey(personId, `tilbage-${partKey(indsats)}`);
  const [begrundelse, setBegrundelse] = useState(() => readEditDraft(drafts, key, DRAFT)?.values.begrundelse ?? '');
  const [draftKept, setDraftKept] = useState(true);
  const [attempted, setAttempted] = useState(false);
  const { saving, error, send } = useAnswer();
  const rootRef = useRef<HTMLDivElement>(null);
  const fault = faultOf(begrundelse, attempted);

  function change(text: string): void {
    if (saving) return;
    setBegrundelse(text);
    setDraftKept(writeEditDraft(drafts, key, text === '' ? null : { values: { begrundelse: text }, base: EMPTY, attempt: null }));
  }

  function handBack(): void {
    setAttempted(true);
    if (faultOf(begrundelse, true) !== undefined) {
      focusFeltIn(rootRef.current, 'begrundelse');
      return;
    }
    void send({ art: 'ikke-den-rette', personId, handleplanId: indsats.handleplanId, specialomraadeId: indsats.specialomraadeId, dato: null, begrundelse: begrundelse.trim() }, () => {
      writeEditDraft(drafts, key, null);
      onSent(t('mindet.tilbage.sagt'));
    });
  }

  const button = <Button className={styles.action} appearance="primary" disabledFocusable={saving} onClick={handBack} {...(saving && { icon: <Spinner /> })}>{t(saving ? 'mindet.sender' : 'mindet.tilbage.send')}</Button>;
  return (
    <div ref={rootRef}>
      <AnswerBox title={t('mindet.tilbage.titel')} actions={button} onCancel={onCancel}>
        <p className={styles.quiet}>{t('mindet.tilbage.om')}</p>
        <TekstFelt name="begrundelse" label={t('mindet.tilbage.felt')} hint={t('redigering.tekst-hint')} required rows={3} value={begrundelse} fault={fault} onChange={change} />
        {error !== null && <ErrorBar error={error} note={t(draftKept ? 'redigering.kladde.ligger' : 'redigering.kladde.ligger-ikke')} onRetry={handBack} />}
      </AnswerBox>
    </div>
  );
}

/** A CPR number is said at once, a missing reason when it was to be sent. */
function faultOf(begrundelse: string, attempted: boolean): Feltfejl | undefined {
  if (findCpr(begrundelse).length > 0) return { key: 'redigering.fejl.cpr' };
  if (!attempted) return undefined;
  if (begrundelse.trim() === '') return { key: 'mindet.tilbage.fejl' };
  return begrundelse.length > LONGEST_TEKST ? { key: 'redigering.fejl.for-lang', parameters: { antal: LONGEST_TEKST } } : undefined;
}
