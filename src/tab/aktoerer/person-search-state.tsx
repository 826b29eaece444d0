import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ServiceError } from '../../domain/service-error';
import type { Translate } from '../../texts/translate';
import { useTranslation } from '../app/translation';
import type { PersonOptions } from './use-person-options';
import type { Picking } from './use-picking';

const useStyles = makeStyles({
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${tokens.spacingHorizontalS}`, marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** How far the search is, what it could not ask, and how many it found. */
export function PersonSearchState({ found, picking }: { readonly found: PersonOptions; readonly picking: Picking }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const failed = picking.error ?? found.error;
  return (
    <div className={styles.state}>
      <span role="status">{picking.ensuring === null ? stateText(found, t) : t('personvaelger.tilfoejer', { navn: picking.ensuring })}</span>
      {found.directory === 'unavailable' && <span>{t('personvaelger.kun-siden')}</span>}
      {failed !== null && <ErrorSentence error={failed} />}
      {found.error !== null && <Button size="small" onClick={found.retry}>{t('app.proev-igen')}</Button>}
    </div>
  );
}

function stateText({ phase, options, more }: PersonOptions, t: Translate): string {
  if (phase === 'idle') return '';
  if (phase === 'searching' && options.length === 0) return t('personvaelger.soeger');
  if (phase === 'done' && options.length === 0) return t('personvaelger.ingen');
  if (options.length === 0) return '';
  return more > 0 ? t('personvaelger.flere', { vist: options.length, antal: more }) : t('personvaelger.fundet', { antal: options.length });
}

function ErrorSentence({ error }: { readonly error: ServiceError }) {
  const { t } = useTranslation();
  return <span role="alert">{t(`fejl.${error.kind}`)} {t(`fejl.${error.kind}.raad`)}</span>;
}
