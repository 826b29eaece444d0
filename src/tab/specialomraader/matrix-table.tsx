import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Celle } from '../../domain/specialomraader/celle';
import type { Matrix, Raekke } from '../../domain/specialomraader/matrix';
import type { Omraade } from '../../domain/strategi/omraade';
import type { Strategi } from '../../domain/strategi/strategi';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';
import { FirstOf } from '../components/first-of';
import { HiddenText } from '../components/hidden-text';
import { OmraadeLink } from '../components/omraade-link';
import { CelleContent } from './celle-content';
import { celleView } from './celle-view';
import { raekkeName } from './raekke-name';

const NARROW = '@container matrix (max-width: 1300px)';
const FITS = '@container matrix (min-width: 1100px)';

/** So many areas stand there at once: nobody looks for the rest of a table that fits. */
const ROWS_THAT_FIT = 40;
/** Of a longer one so many at a time: a row is some hundred elements. */
const ROWS_AT_ONCE = 15;

const useStyles = makeStyles({
  frame: { containerType: 'inline-size', containerName: 'matrix', marginTop: tokens.spacingVerticalL },
  scroller: { overflow: 'auto', maxHeight: 'calc(100dvh - 120px)', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, [FITS]: { overflow: 'visible', maxHeight: 'none' } },
  table: { width: '100%', minWidth: '1060px', tableLayout: 'fixed', borderCollapse: 'separate', borderSpacing: 0, backgroundColor: tokens.colorNeutralBackground1 },
  head: { position: 'sticky', top: 0, zIndex: 2, padding: tokens.spacingVerticalS, backgroundColor: tokens.colorNeutralBackground2, boxShadow: `inset 0 -1px 0 ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightMedium, textAlign: 'left', verticalAlign: 'bottom', hyphens: 'auto', overflowWrap: 'anywhere', [NARROW]: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalSNudge}`, fontSize: tokens.fontSizeBase100 } },
  corner: { left: 0, zIndex: 3, width: '14%', [NARROW]: { fontSize: tokens.fontSizeBase200 } },
  shared: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { position: 'sticky', left: 0, zIndex: 1, padding: tokens.spacingVerticalS, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: 'left', verticalAlign: 'top', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  antal: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  whole: { fontWeight: tokens.fontWeightSemibold },
  cell: { padding: 0, height: '1px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, borderLeft: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: 'top' },
  late: { boxShadow: `inset 3px 0 0 ${tokens.colorPaletteRedBorder2}` },
  link: { display: 'block', boxSizing: 'border-box', height: '100%', padding: tokens.spacingVerticalS, [NARROW]: { paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalXXS }, color: tokens.colorNeutralForeground1, textDecorationLine: 'none', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  empty: { display: 'block', padding: tokens.spacingVerticalS, color: tokens.colorNeutralForeground4 },
});

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly strategi: Strategi;
}

/** The matrix as a table: an Omraade a row, a specialområde a column, *Fælles* last. Each cell leads to its plans. */
export function MatrixTable({ matrix, strategi }: MatrixTableProps) {
  const styles = useStyles();
  return <div className={styles.frame}><FirstOf items={matrix.raekker} atOnce={ROWS_AT_ONCE} fits={ROWS_THAT_FIT}>{(shown) => <RowsOfMatrix shown={shown} matrix={matrix} strategi={strategi} />}</FirstOf></div>;
}

function RowsOfMatrix({ shown, matrix: { kolonner, raekker, alle }, strategi }: MatrixTableProps & { readonly shown: readonly Raekke[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const names = kolonner.map((aktoer) => aktoer?.navn ?? t('matrix.faelles'));
  const antal = raekker.reduce((sum, raekke) => sum + raekke.antal, 0);
  return (
    <div className={styles.scroller}>
      <table className={styles.table} aria-label={t('matrix.tabel')}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.corner)}>{t('matrix.omraade')}</th>
            {names.map((name, at) => <th key={name} scope="col" lang="da" className={mergeClasses(styles.head, kolonner[at] === null && styles.shared)}>{name}</th>)}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className={mergeClasses(styles.name, styles.whole)}>{t('matrix.hele')}<Antal antal={antal} /></th>
            {alle.map((celle, at) => <Cell key={celle.del ?? 'faelles'} celle={celle} omraade={null} strategi={strategi} label={t('matrix.celle', { specialomraade: names[at] ?? '', omraade: t('matrix.hele') })} />)}
          </tr>
          {shown.map((raekke) => <MatrixRow key={`${raekke.omraade?.id ?? 'uden'}-${String(raekke.kunDirekte)}`} raekke={raekke} names={names} strategi={strategi} />)}
        </tbody>
      </table>
    </div>
  );
}

function MatrixRow({ raekke, names, strategi }: { readonly raekke: Raekke; readonly names: readonly string[]; readonly strategi: Strategi }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { omraade, kunDirekte, antal, celler } = raekke;
  const name = raekkeName(raekke, t);
  return (
    <tr>
      <th scope="row" className={styles.name}>{omraade === null || kunDirekte ? name : <OmraadeLink omraade={omraade} />}<Antal antal={antal} /></th>
      {celler.map((celle, at) => <Cell key={celle.del ?? 'faelles'} celle={celle} omraade={omraade} strategi={strategi} label={t('matrix.celle', { specialomraade: names[at] ?? '', omraade: name })} />)}
    </tr>
  );
}

function Antal({ antal }: { readonly antal: number }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return <span className={styles.antal}>{t('overblik.antal', { antal })}</span>;
}

function Cell({ celle, omraade, strategi, label }: { readonly celle: Celle; readonly omraade: Omraade | null; readonly strategi: Strategi; readonly label: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { hrefOf } = useView();
  const shared = celle.del === null && styles.shared;
  if (celle.antal === 0) return <td className={mergeClasses(styles.cell, shared)}><span className={styles.empty}><span aria-hidden="true">–</span><HiddenText>{t('matrix.ingen')}</HiddenText></span></td>;
  return (
    <td className={mergeClasses(styles.cell, shared, celle.fremdrift?.fremdrift === 'forsinket' && styles.late)}>
      <a href={hrefOf(celleView(strategi.id, omraade, celle))} className={styles.link}><HiddenText>{label}: </HiddenText><CelleContent celle={celle} /></a>
    </td>
  );
}
