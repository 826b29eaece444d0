import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from '../app/translation';
import { TARGET } from '../statusform/form-styles';

interface EditDraftNoteProps {
  readonly restored: boolean;
  readonly draftKept: boolean;
  readonly onStartOver: () => void;
}

/** Says that an edit was found again, and offers to begin anew; or that this device keeps none. */
export function EditDraftNote({ restored, draftKept, onStartOver }: EditDraftNoteProps) {
  const { t } = useTranslation();
  if (!draftKept) return <MessageBar intent="warning" layout="multiline"><MessageBarBody>{t('redigering.kladde.gemmes-ikke')}</MessageBarBody></MessageBar>;
  if (!restored) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t('redigering.kladde.hentet')}</MessageBarBody>
      <MessageBarActions><Button style={{ minHeight: TARGET }} onClick={onStartOver}>{t('redigering.kladde.begynd-forfra')}</Button></MessageBarActions>
    </MessageBar>
  );
}
