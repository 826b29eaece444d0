import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';

/** Copies a link to the plan, and says so; not there where the host cannot. */
export function ShareLinkButton({ handleplan }: { readonly handleplan: Handleplan }) {
  const { t } = useTranslation();
  const { shareLink } = useServices();
  const [outcome, setOutcome] = useState<'kopieret' | 'ikke-kopieret' | null>(null);
  if (shareLink === null) return null;
  const title = [handleplan.nummer, handleplan.titel].filter(Boolean).join(' ');
  const copy = () => shareLink(handleplan.id, title).then(() => setOutcome('kopieret'), () => setOutcome('ikke-kopieret'));
  return (
    <>
      <Button onClick={copy}>{t('handleplan.kopier')}</Button>
      <span role="status">{outcome !== null && t(`handleplan.${outcome}`)}</span>
    </>
  );
}
