import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { useState } from 'react';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';

const useStyles = makeStyles({
  status: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  link: { width: '320px', maxWidth: '100%' },
});

type Outcome = 'delt' | 'kopieret' | 'kopier-selv';

/** A link to exactly this list: in the host's own dialog, else on the clipboard, else to be copied by hand. */
export function ShareListButton() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { shareView } = useServices();
  const [shared, setShared] = useState<{ readonly outcome: Outcome; readonly address: string } | null>(null);
  const address = window.location.href;
  const copy = (): Promise<Outcome> => navigator.clipboard.writeText(address).then(() => 'kopieret');
  const share = async (): Promise<Outcome> => {
    if (shareView === null) return copy();
    return shareView(window.location.hash.slice(1), t('overblik.titel')).then(() => 'delt', copy);
  };
  const press = () => void share().catch((): Outcome => 'kopier-selv').then((outcome) => setShared({ outcome, address }));
  const outcome = shared?.address === address ? shared.outcome : null;
  return (
    <>
      <Button appearance="subtle" icon={<LinkRegular />} onClick={press}>{t('udvalg.del')}</Button>
      <span role="status" className={styles.status}>
        {outcome !== null && t(`udvalg.${outcome}`)}
        {outcome === 'kopier-selv' && <Input size="small" readOnly className={styles.link} value={address} aria-label={t('udvalg.kopier-selv')} onFocus={(event) => event.target.select()} />}
      </span>
    </>
  );
}
