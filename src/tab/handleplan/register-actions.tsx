import { Button } from '@fluentui/react-components';
import { findMyPartsOf } from '../../domain/mine/find-my-parts';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useCurrentPersonState } from '../app/current-person';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { usePanelStyles } from './use-panel-styles';

/** The way to a new status: one button for each specialområde that the person answers for, else one for the whole plan; or why there is none. */
export function RegisterActions({ handleplan, onRegister }: { readonly handleplan: Handleplan; readonly onRegister: (specialomraadeId: number | null) => void }) {
  const panel = usePanelStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const state = useCurrentPersonState();
  if (state.phase !== 'known') return null;
  const { person, mayRegisterStatus } = state.currentPerson;
  if (!mayRegisterStatus) return <p className={panel.quiet}>{t('handleplan.ikke-registrere')}</p>;
  const own = findMyPartsOf(handleplan.id, person.id, index).map((part) => part.specialomraadeId);
  const parts = own.length === 0 ? [null] : [...new Set(own)];
  return parts.map((specialomraadeId) => {
    const navn = index.aktoerer.get(specialomraadeId ?? 0)?.navn;
    return <Button key={specialomraadeId ?? 'hele'} appearance="primary" onClick={() => onRegister(specialomraadeId)}>{navn === undefined ? t('handleplan.registrer') : t('handleplan.registrer-for', { navn })}</Button>;
  });
}
