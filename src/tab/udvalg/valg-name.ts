import type { Fremdriftsvalg, Statusvalg } from '../../domain/udvalg/udvalg';
import type { Translate } from '../../texts/translate';

/** What a status is called that one may ask for. */
export function statusvalgName(status: Statusvalg, t: Translate): string {
  return status === 'i-ord' ? t('status.i-ord') : t(`trin.${status}`);
}

/** What a fremdrift is called that one may ask for. */
export function fremdriftsvalgName(fremdrift: Fremdriftsvalg, t: Translate): string {
  return t(`fremdrift.${fremdrift}`);
}
