import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { Celle } from '../../domain/specialomraader/celle';
import { formatDay } from '../../texts/format-dato';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { FremdriftBadge } from '../components/fremdrift-badge';
import { TrinBadge } from '../components/trin-badge';

/** In a narrow table the words do without their shapes. */
const NARROW = '@container matrix (max-width: 1300px)';

const useStyles = makeStyles({
  lines: { [NARROW]: { '& > span > svg': { display: 'none' }, '& > span > span': { display: 'none' } }, display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  meldt: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
  stale: { fontStyle: 'italic' },
});

/** What one cell says: how many plans have been answered, how they stand, how it goes, and how old that is. */
export function CelleContent({ celle }: { readonly celle: Celle }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { meldt, antal, trin, fremdrift } = celle;
  const [most] = trin;
  const counted = (hvad: string, many: number) => (antal === 1 ? hvad : t('matrix.antal', { hvad, antal: many }));
  return (
    <span className={styles.lines}>
      <span className={mergeClasses(styles.meldt, meldt === 0 && styles.quiet)}>{t('matrix.meldt', { meldt, antal })}</span>
      {most !== undefined && <TrinBadge trin={most.trin} inWords label={counted(most.trin === null ? t('status.i-ord') : t(`trin.${most.trin}`), most.antal)} />}
      {fremdrift !== null && <FremdriftBadge fremdrift={fremdrift.fremdrift} plain={fremdrift.fremdrift === 'foelger-planen'} label={counted(t(`matrix.fremdrift.${fremdrift.fremdrift}`), fremdrift.antal)} />}
      <KunAndre celle={celle} />
      <Freshness celle={celle} />
    </span>
  );
}

/** Others have spoken where this part has not: that is not its own word, and so it is no number of it. */
function KunAndre({ celle: { del, kunAndre, antal } }: { readonly celle: Celle }) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (kunAndre === 0) return null;
  const who = del === null ? 'dele' : 'samlet';
  return <span className={styles.quiet}>{kunAndre === antal ? t(`matrix.kun-${who}.alle`) : t(`matrix.kun-${who}`, { antal: kunAndre })}</span>;
}

function Freshness({ celle: { sidst, freshness } }: { readonly celle: Celle }) {
  const styles = useStyles();
  const { t, language } = useTranslation();
  const { now } = useServices();
  if (sidst === null) return freshness === 'rest' ? null : <span className={mergeClasses(styles.quiet, styles.stale)}>{t('matrix.tavs')}</span>;
  const dato = formatDay(sidst, datoInCopenhagen(now()), language).replaceAll(' ', '\u00A0'); // A date is not broken over two lines.
  return <time dateTime={sidst} className={mergeClasses(styles.quiet, freshness === 'stale' && styles.stale)}>{t(freshness === 'stale' ? 'matrix.gammel' : 'matrix.sidst', { dato })}</time>;
}
