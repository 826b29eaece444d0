import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ServiceError, ServiceErrorKind } from '../../domain/service-error';
import type { TextKey } from '../../texts/translate';
import { useTranslation } from '../app/translation';

/** Failures whose words differ when a status is saved; the others are told as everywhere. */
const OWN_WORDS: Readonly<Partial<Record<ServiceErrorKind, TextKey & `statusform.ikke-gemt.${ServiceErrorKind}`>>> = {
  offline: 'statusform.ikke-gemt.offline',
  throttled: 'statusform.ikke-gemt.throttled',
  'no-access': 'statusform.ikke-gemt.no-access',
  'item-missing': 'statusform.ikke-gemt.item-missing',
};
const OWN_ADVICE: Readonly<Partial<Record<ServiceErrorKind, TextKey>>> = {
  offline: 'statusform.ikke-gemt.offline.raad',
  throttled: 'statusform.ikke-gemt.throttled.raad',
  'no-access': 'statusform.ikke-gemt.no-access.raad',
  'item-missing': 'statusform.ikke-gemt.item-missing.raad',
};

/** Why it was not saved, what to do, and that nothing typed is lost. */
export function SaveError({ error, draftKept }: { readonly error: ServiceError; readonly draftKept: boolean | null }) {
  const { t } = useTranslation();
  const { requestId } = error.details;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{t(OWN_WORDS[error.kind] ?? `fejl.${error.kind}`)}</MessageBarTitle> {t(OWN_ADVICE[error.kind] ?? `fejl.${error.kind}.raad`)}
        {draftKept !== null && ` ${t(draftKept ? 'statusform.ikke-gemt.kladde' : 'statusform.ikke-gemt.uden-kladde')}`}
        {requestId !== undefined && ` ${t('fejl.henvisning', { id: requestId })}`}
      </MessageBarBody>
    </MessageBar>
  );
}
