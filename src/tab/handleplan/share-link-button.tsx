import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';

const useStyles = makeStyles({
  status: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  link: { width: '320px', maxWidth: '100%' },
});

type Outcome = 'delt' | 'kopieret' | 'kopier-selv';

/** A link to the plan: in the host's own dialog, else on the clipboard, else to be copied by hand. */
export function ShareLinkButton({ handleplan }: { readonly handleplan: Handleplan }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { shareLink } = useServices();
  const { hrefOf } = useView();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const title = [handleplan.nummer, handleplan.titel].filter(Boolean).join(' ');
  const address = new URL(hrefOf({ side: 'alle', handleplanId: handleplan.id, omraadeId: null, udvalg: {} }), window.location.href).href;
  const copy = async (): Promise<Outcome> => {
    await navigator.clipboard.writeText(address);
    return 'kopieret';
  };
  const share = async (): Promise<Outcome> => (shareLink === null ? copy() : shareLink(handleplan.id, title).then(() => 'delt', copy));
  const press = () => void share().catch((): Outcome => 'kopier-selv').then(setOutcome);
  return (
    <>
      <Button onClick={press}>{t('handleplan.del')}</Button>
      <span role="status" className={styles.status}>
        {outcome !== null && t(`handleplan.${outcome}`)}
        {outcome === 'kopier-selv' && <Input size="small" readOnly className={styles.link} value={address} aria-label={t('handleplan.kopier-selv')} onFocus={(event) => event.target.select()} />}
      </span>
    </>
  );
}
