import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useOverblikStore } from './overblik-context';
import { useOverblikState } from './overblik-store';
import { useTranslation } from './translation';

/** Says that the lists are newer than this app: it shows what it knows, and how to get the newest. */
export function NewerListsBar() {
  const { t } = useTranslation();
  const newer = useOverblikState(useOverblikStore(), (state) => state.newer);
  if (!newer) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody><MessageBarTitle>{t('fejl.aeldre-app')}</MessageBarTitle> {t('fejl.aeldre-app.raad')}</MessageBarBody>
    </MessageBar>
  );
}
