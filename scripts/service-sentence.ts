import type { ServiceError } from '../src/domain/service-error';
import { createTranslate } from '../src/texts/translate';

/** A refusal of the lists in the app's own Danish words, with the request id for support. */
export function serviceSentence({ kind, details }: ServiceError): string {
  const translate = createTranslate('da');
  const request = details.requestId === undefined ? '' : ` (Sag ${details.requestId}.)`;
  return `${translate(`fejl.${kind}`)} ${translate(`fejl.${kind}.raad`)}${request}`;
}
