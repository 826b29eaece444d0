import type { Statusaendring } from '../../domain/status/describe-change';
import type { Language } from '../../texts/language';
import { showPeriode } from '../../texts/show-periode';
import type { Translate } from '../../texts/translate';

/** A change from one entry to the next, in words. */
export function changeText(change: Statusaendring, t: Translate, language: Language): string {
  switch (change.kind) {
    case 'trin':
      return t('aendring.trin', { fra: t(`trin.${change.fra ?? 'ingen'}`), til: t(`trin.${change.til ?? 'ingen'}`) });
    case 'fremdrift':
      return t('aendring.fremdrift', { fra: t(`fremdrift.${change.fra ?? 'ikke-vurderet'}`), til: t(`fremdrift.${change.til ?? 'ikke-vurderet'}`) });
    case 'periode':
      return t(`aendring.periode.${change.retning}`, { fra: change.fra === null ? '' : showPeriode(change.fra, language), til: change.til === null ? '' : showPeriode(change.til, language) });
    case 'behov':
      return t(`aendring.behov.${change.retning}`);
  }
}
