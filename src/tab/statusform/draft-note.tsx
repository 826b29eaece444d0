import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from '../app/translation';
import { TARGET } from './form-styles';
import type { FormValues } from './use-form-values';

/** Says that a draft was found, and offers to begin again; or that this device keeps none. */
export function DraftNote({ values }: { readonly values: FormValues }) {
  const { t } = useTranslation();
  if (!values.draftKept) return <MessageBar intent="warning" layout="multiline"><MessageBarBody>{t('statusform.kladde.gemmes-ikke')}</MessageBarBody></MessageBar>;
  if (!values.restored) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t('statusform.kladde.hentet')}</MessageBarBody>
      <MessageBarActions><Button style={{ minHeight: TARGET }} onClick={() => values.startOver()}>{t('statusform.kladde.begynd-forfra')}</Button></MessageBarActions>
    </MessageBar>
  );
}
