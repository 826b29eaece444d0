import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';

/** Opens the host's dialog for sharing a link to the plan, and says so; not there where the host has none. */
export function ShareLinkButton({ handleplan }: { readonly handleplan: Handleplan }) {
  const { t } = useTranslation();
  const { shareLink } = useServices();
  const [outcome, setOutcome] = useState<'delt' | 'ikke-delt' | null>(null);
  if (shareLink === null) return null;
  const title = [handleplan.nummer, handleplan.titel].filter(Boolean).join(' ');
  const share = () => shareLink(handleplan.id, title).then(() => setOutcome('delt'), () => setOutcome('ikke-delt'));
  return (
    <>
      <Button onClick={share}>{t('handleplan.del')}</Button>
      <span role="status">{outcome !== null && t(`handleplan.${outcome}`)}</span>
    </>
  );
}
