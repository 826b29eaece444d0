import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import type { NewestEntry } from './use-newest-entry';
import type { ForeignStatus } from './use-status-form';

interface ForeignEntryBarProps {
  readonly foreign: ForeignStatus | null;
  readonly newest: NewestEntry;
  readonly focusRef: RefObject<HTMLDivElement | null>;
}

/** "Anna har lige registreret …": shown before saving, never in the way of it. Its place takes the focus when a save stops for it. */
export function ForeignEntryBar({ foreign, newest, focusRef }: ForeignEntryBarProps) {
  const { t } = useTranslation();
  const personer = useOverblikIndex().personer;
  const author = foreign === null ? undefined : personer.get(foreign.forfatterId);
  const text = newest.phase === 'read' && newest.entry?.id === foreign?.statusopdateringId ? (newest.entry?.statustekst ?? '') : '';
  return (
    <div ref={focusRef} tabIndex={-1}>
      {foreign !== null && (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>
            <MessageBarTitle>{author === undefined ? t('statusform.nyere.ukendt') : t('statusform.nyere', { navn: author.navn })}</MessageBarTitle>{' '}
            {text !== '' && t('app.citat', { tekst: text })} {t('statusform.nyere.raad')}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
