import type { Fuldstaendighed } from '../../domain/statusrunde/round-completeness';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { RundetalBar } from './rundetal-bar';
import { RundetalTable } from './rundetal-table';

/** How complete a round is: altogether, by aktør and by specialområde. */
export function Komplethed({ fuldstaendighed: { ialt, byAktoer, bySpecialomraade } }: { readonly fuldstaendighed: Fuldstaendighed }) {
  const { t } = useTranslation();
  const { aktoerer } = useOverblikIndex();
  const nameOf = (id: number) => aktoerer.get(id)?.navn ?? t('statusrunder.aktoer-slettet');
  return (
    <>
      <RundetalBar tal={ialt} />
      <RundetalTable caption={t('statusrunder.efter-aktoer')} heading={t('statusrunder.aktoer')} rows={[...byAktoer].map(([id, tal]) => ({ key: String(id), name: nameOf(id), tal }))} />
      <RundetalTable caption={t('statusrunder.efter-specialomraade')} heading={t('statusrunder.specialomraade')} rows={[...bySpecialomraade].map(([id, tal]) => ({ key: String(id), name: id === null ? t('statusrunder.hele') : nameOf(id), tal }))} />
    </>
  );
}
