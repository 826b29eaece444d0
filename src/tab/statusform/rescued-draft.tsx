import { Field, Textarea } from '@fluentui/react-components';
import { TEKSTFELTER } from '../../domain/status/statusfelter';
import { useCurrentPerson } from '../app/current-person';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { draftKey, readDraft } from './status-draft';

interface RescuedDraftProps {
  readonly handleplanId: number;
  readonly specialomraadeId: number | null;
}

/** What somebody had written about a plan that is gone, to be copied elsewhere. Nothing without a draft. */
export function RescuedDraft({ handleplanId, specialomraadeId }: RescuedDraftProps) {
  const { t } = useTranslation();
  const { drafts } = useServices();
  const draft = readDraft(drafts, draftKey(useCurrentPerson().person.id, handleplanId, specialomraadeId));
  const written = draft === null ? [] : TEKSTFELTER.map((felt) => draft.felter[felt]).filter((text) => text.trim() !== '');
  if (written.length === 0) return null;
  return <Field label={t('statusform.findes-ikke.kladde')}><Textarea readOnly rows={6} resize="vertical" value={written.join('\n\n')} /></Field>;
}
