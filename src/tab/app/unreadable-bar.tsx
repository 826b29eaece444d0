import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { UnreadableRow } from '../../domain/ports/overblik-source';
import type { TextKey, Translate } from '../../texts/translate';
import { useOverblikStore } from './overblik-context';
import { useOverblikState } from './overblik-store';
import { useTranslation } from './translation';

const NAMED = 5;

function placesOf(rows: readonly UnreadableRow[], t: Translate): string {
  const places = rows.slice(0, NAMED).map((row) => t('overblik.ulaeselig.sted', { liste: row.list, nummer: row.id, kolonne: row.column }));
  return [...places, ...(rows.length > NAMED ? ['…'] : [])].join('; ');
}

/** Says which rows are left out of the overview, and which are shown without a value this app does not know; nothing goes missing in silence. */
export function UnreadableBar() {
  const { t } = useTranslation();
  const unreadable = useOverblikState(useOverblikStore(), (state) => state.unreadable);
  const said = (rows: readonly UnreadableRow[], title: TextKey, advice: TextKey) => rows.length > 0 && (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody><MessageBarTitle>{t(title, { antal: rows.length })}</MessageBarTitle> {t(advice, { steder: placesOf(rows, t) })}</MessageBarBody>
    </MessageBar>
  );
  return (
    <>
      {said(unreadable.filter(({ shown }) => shown !== true), 'overblik.ulaeselig', 'overblik.ulaeselig.raad')}
      {said(unreadable.filter(({ shown }) => shown === true), 'fejl.ukendt-kode', 'fejl.ukendt-kode.raad')}
    </>
  );
}
