import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { RUNDESVAR, type Rundesvar, type Rundetal } from '../../domain/statusrunde/round-completeness';
import { useTranslation } from '../app/translation';

const STRIPES = `repeating-linear-gradient(135deg, ${tokens.colorNeutralStrokeAccessible} 0 2px, transparent 2px 6px)`;
const DOTS = `radial-gradient(${tokens.colorNeutralForeground1} 1.5px, transparent 2px)`;

const useStyles = makeStyles({
  bar: { display: 'flex', height: '16px', overflow: 'hidden', border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium },
  legend: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`, margin: 0, padding: 0, listStyle: 'none' },
  entry: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  key: { display: 'inline-block', width: '16px', height: '16px', border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: 'none' },
  besvaret: { backgroundColor: tokens.colorBrandBackground },
  uaendret: { backgroundColor: tokens.colorNeutralBackground1, backgroundImage: STRIPES },
  tavs: { backgroundColor: tokens.colorNeutralBackground1 },
  tilbagegivet: { backgroundColor: tokens.colorNeutralBackground1, backgroundImage: DOTS, backgroundSize: '6px 6px' },
});

/** How many there are altogether. */
export function totalOf(tal: Rundetal): number {
  return RUNDESVAR.reduce((sum, svar) => sum + tal[svar], 0);
}

/** How complete a round is: a sentence, a bar, and each number in words; told apart by pattern as well. */
export function RundetalBar({ tal }: { readonly tal: Rundetal }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const antal = totalOf(tal);
  const answered = tal.besvaret + tal.uaendret;
  const share = (svar: Rundesvar) => ({ width: `${(100 * tal[svar]) / Math.max(1, antal)}%` });
  return (
    <>
      <strong>{t('statusrunder.komplet', { svaret: answered, antal, procent: antal === 0 ? 100 : Math.floor((100 * answered) / antal) })}</strong>
      <div className={styles.bar} aria-hidden="true">{RUNDESVAR.map((svar) => <div key={svar} className={styles[svar]} style={share(svar)} />)}</div>
      <ul className={styles.legend}>
        {RUNDESVAR.map((svar) => <li key={svar} className={styles.entry}><span className={mergeClasses(styles.key, styles[svar])} aria-hidden="true" />{t(`rundesvar.${svar}`)}: {tal[svar]}</li>)}
      </ul>
    </>
  );
}
