import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useTranslation } from '../app/translation';
import type { Cellested } from './gitter-optaelling';
import { raekkeNavn } from './raekke-navn';
import type { Gitter } from './use-gitter';

const useStyles = makeStyles({
  conflict: { marginTop: tokens.spacingVerticalS },
  both: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: `0 ${tokens.spacingHorizontalM}`, margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}` },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxHeight: '8em', overflowY: 'auto' },
  choice: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Cells that somebody else has changed too: both texts, and the choice between them. */
export function GitterKonflikter({ gitter }: { readonly gitter: Gitter }) {
  const { t } = useTranslation();
  const { konflikter } = gitter.optaelling;
  if (konflikter.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{t('gitter.konflikter', { antal: konflikter.length })}</MessageBarTitle> {t('gitter.konflikter.raad')}
        {konflikter.map((sted) => <Konflikt key={`${sted.noegle}-${sted.kolonne}`} sted={sted} gitter={gitter} />)}
      </MessageBarBody>
    </MessageBar>
  );
}

function Konflikt({ sted, gitter }: { readonly sted: Cellested; readonly gitter: Gitter }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const navn = t('gitter.sted', { raekke: raekkeNavn(sted.noegle, gitter, t), kolonne: t(`gitter.kolonne.${sted.kolonne}`) });
  const raekke = gitter.raekker.find(({ noegle }) => noegle === sted.noegle);
  const mine = raekke === undefined ? '' : gitter.vis(raekke, sted.kolonne).tekst;
  return (
    <div role="group" aria-label={navn} className={styles.conflict}>
      <strong>{navn}</strong>
      <dl className={styles.both}>
        <dt>{t('gitter.konflikt.min')}</dt>
        <dd className={styles.text}>{mine || t('gitter.tom-celle')}</dd>
        <dt>{t('gitter.konflikt.deres')}</dt>
        <dd className={styles.text}>{gitter.deres(sted) || t('gitter.tom-celle')}</dd>
      </dl>
      <div className={styles.choice}>
        <Button size="small" onClick={() => gitter.afgoer(sted, true)}>{t('gitter.konflikt.behold-min')}</Button>
        <Button size="small" onClick={() => gitter.afgoer(sted, false)}>{t('gitter.konflikt.brug-deres')}</Button>
      </div>
    </div>
  );
}
