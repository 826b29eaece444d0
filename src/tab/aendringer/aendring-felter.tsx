import { makeStyles, tokens } from '@fluentui/react-components';
import type { Aendring, Feltaendring } from '../../domain/aendring/aendring';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { feltName, feltText } from './felt-text';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  words: { margin: `${tokens.spacingVerticalXXS} 0`, whiteSpace: 'pre-line' },
  summary: { cursor: 'pointer' },
});

/** Places among siblings follow from a move; they tell nobody anything. */
const SILENT: readonly string[] = ['orden', 'strategiId', 'handleplanId', 'fraHandleplanId', 'niveau'];
/** From here on a text is folded away. */
const LONG = 90;

/** What a change changed, field by field: from what to what. Nothing for what was made or deleted as a whole. */
export function AendringFelter({ aendring }: { readonly aendring: Aendring }) {
  const styles = useStyles();
  const felter = aendring.felter.filter(({ felt }) => !SILENT.includes(felt));
  if (aendring.art !== 'rettet' || felter.length === 0) return null;
  return <ul className={styles.list}>{felter.map((change) => <li key={change.felt}><FeltLine change={change} /></li>)}</ul>;
}

function FeltLine({ change: { felt, foer, efter } }: { readonly change: Feltaendring }) {
  const styles = useStyles();
  const { t, language } = useTranslation();
  const index = useOverblikIndex();
  const [fra, til] = [foer, efter].map((value) => feltText(felt, value, { index, t, language }));
  const navn = feltName(felt, t);
  if ((fra?.length ?? 0) + (til?.length ?? 0) < LONG) return t('aendringer.fra-til', { felt: navn, fra: fra ?? '', til: til ?? '' });
  return (
    <details>
      <summary className={styles.summary}>{t('aendringer.skrevet-om', { felt: navn })}</summary>
      <p className={styles.words} lang="da">{t('aendringer.foer', { tekst: fra ?? '' })}</p>
      <p className={styles.words} lang="da">{t('aendringer.efter', { tekst: til ?? '' })}</p>
    </details>
  );
}
