import { makeStyles, tokens } from '@fluentui/react-components';
import type { Celle } from '../../domain/specialomraader/celle';
import type { Matrix } from '../../domain/specialomraader/matrix';
import type { Strategi } from '../../domain/strategi/strategi';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';
import { FirstOf } from '../components/first-of';
import { Fold } from '../components/fold';
import { CelleContent } from './celle-content';
import { celleView } from './celle-view';
import { raekkeName } from './raekke-name';

/** Areas of one specialområde that stand there at first. */
const ROWS_AT_ONCE = 40;

const useStyles = makeStyles({
  lists: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalL },
  section: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, overflow: 'hidden' },
  head: { padding: tokens.spacingHorizontalM, cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  title: { display: 'inline', margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  sum: { paddingTop: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  link: { display: 'block', padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, color: tokens.colorNeutralForeground1, textDecorationLine: 'none', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  name: { display: 'block', paddingBottom: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  quiet: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground3 },
});

/** The matrix on a phone: each specialområde and *Fælles* with its sum, and unfolded its areas. */
export function MatrixLists({ matrix, strategi }: { readonly matrix: Matrix; readonly strategi: Strategi }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div className={styles.lists}>
      {matrix.kolonner.map((aktoer, at) => {
        const celle = matrix.alle[at];
        return celle === undefined ? null : <SpecialomraadeList key={aktoer?.id ?? 'faelles'} navn={aktoer?.navn ?? t('matrix.faelles')} celle={celle} kolonne={at} matrix={matrix} strategi={strategi} />;
      })}
    </div>
  );
}

interface SpecialomraadeListProps {
  readonly navn: string;
  /** The whole strategy in this specialområde. */
  readonly celle: Celle;
  readonly kolonne: number;
  readonly matrix: Matrix;
  readonly strategi: Strategi;
}

function SpecialomraadeList({ navn, celle, kolonne, matrix, strategi }: SpecialomraadeListProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { hrefOf } = useView();
  const title = <h2 className={styles.title}>{navn}</h2>;
  if (celle.antal === 0) return <section className={styles.section}><div className={styles.head}>{title}</div><p className={styles.quiet}>{t('matrix.specialomraade.uden')}</p></section>;
  const cells = matrix.raekker.flatMap((raekke) => raekke.celler.slice(kolonne, kolonne + 1).map((own) => ({ raekke, own }))).filter(({ own }) => own.antal > 0);
  return (
    <Fold className={styles.section} summary={<summary className={styles.head}>{title}<div className={styles.sum}><CelleContent celle={celle} /></div></summary>}>
      {() => (
        <FirstOf items={cells} atOnce={ROWS_AT_ONCE}>
          {(shown) => (
            <ul className={styles.list}>
              {shown.map(({ raekke, own }) => (
                <li key={`${raekke.omraade?.id ?? 'uden'}-${String(raekke.kunDirekte)}`}>
                  <a href={hrefOf(celleView(strategi.id, raekke.omraade, own))} className={styles.link}><span className={styles.name}>{raekkeName(raekke, t)}</span><CelleContent celle={own} /></a>
                </li>
              ))}
            </ul>
          )}
        </FirstOf>
      )}
    </Fold>
  );
}
