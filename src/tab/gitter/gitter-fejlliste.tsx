import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useTranslation } from '../app/translation';
import { fejlTekst } from './fejl-tekst';
import { raekkeNavn } from './raekke-navn';
import type { Gitter } from './use-gitter';
import type { GitterHandlinger } from './use-gitter-handlinger';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyle: 'none' },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${tokens.spacingHorizontalS}` },
});

/** So many are named; the others show in their cells. */
const NAMED = 5;

/** The cells that keep their rows from being saved, with why, and the way to them. */
export function GitterFejlliste({ gitter, handlinger }: { readonly gitter: Gitter; readonly handlinger: GitterHandlinger }) {
  const styles = useStyles();
  const translation = useTranslation();
  const { t } = translation;
  const { fejl } = gitter.optaelling;
  if (fejl.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{t('gitter.fejl.antal', { antal: fejl.length })}</MessageBarTitle> {t('gitter.fejl.raad')}
        <ul className={styles.list}>
          {fejl.slice(0, NAMED).map(({ noegle, kolonne, fejl: fault }) => (
            <li key={`${noegle}-${kolonne}`} className={styles.item}>
              <Button size="small" onClick={() => handlinger.gaaTil(noegle, kolonne)}>{t('gitter.sted', { raekke: raekkeNavn(noegle, gitter, t), kolonne: t(`gitter.kolonne.${kolonne}`) })}</Button>
              <span>{fejlTekst(kolonne, fault, gitter.laeser.opslag, translation)}</span>
            </li>
          ))}
          {fejl.length > NAMED && <li>{t('gitter.fejl.flere', { antal: fejl.length - NAMED })}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
