import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useOverblikStore } from './overblik-context';
import { useOverblikState } from './overblik-store';
import { useTranslation } from './translation';

const NAMED = 5;

/** Says that rows are left out of the overview, and where they stand; nothing goes missing in silence. */
export function UnreadableBar() {
  const { t } = useTranslation();
  const unreadable = useOverblikState(useOverblikStore(), (state) => state.unreadable);
  if (unreadable.length === 0) return null;
  const places = unreadable.slice(0, NAMED).map((row) => t('overblik.ulaeselig.sted', { liste: row.list, nummer: row.id, kolonne: row.column }));
  const more = unreadable.length > NAMED ? ['…'] : [];
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{t('overblik.ulaeselig', { antal: unreadable.length })}</MessageBarTitle> {t('overblik.ulaeselig.raad', { steder: [...places, ...more].join('; ') })}
      </MessageBarBody>
    </MessageBar>
  );
}
