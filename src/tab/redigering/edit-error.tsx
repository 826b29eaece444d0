import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ServiceError, ServiceErrorKind } from '../../domain/service-error';
import type { TextKey } from '../../texts/translate';
import { useTranslation } from '../app/translation';

/** Failures whose words differ when an edit is saved; the others are told as everywhere. */
const OWN_WORDS = ['offline', 'throttled', 'no-access', 'item-missing', 'conflict'] as const satisfies readonly ServiceErrorKind[];

function wordsFor(kind: ServiceErrorKind): { readonly title: TextKey; readonly advice: TextKey } {
  const own = OWN_WORDS.find((candidate) => candidate === kind);
  return own === undefined ? { title: `fejl.${kind}`, advice: `fejl.${kind}.raad` } : { title: `redigering.ikke-gemt.${own}`, advice: `redigering.ikke-gemt.${own}.raad` };
}

/** Why it was not saved or deleted, what to do, and that nothing typed is lost. `draftKept` is null where nothing was typed. */
export function EditError({ error, draftKept }: { readonly error: ServiceError; readonly draftKept: boolean | null }) {
  const { t } = useTranslation();
  const { title, advice } = wordsFor(error.kind);
  const { requestId } = error.details;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{t(title)}</MessageBarTitle> {t(advice)}
        {draftKept !== null && ` ${t(draftKept ? 'redigering.kladde.ligger' : 'redigering.kladde.ligger-ikke')}`}
        {requestId !== undefined && ` ${t('fejl.henvisning', { id: requestId })}`}
      </MessageBarBody>
    </MessageBar>
  );
}
