import { makeStyles, tokens } from '@fluentui/react-components';

/*
 * What the overview has room for, by its own width: all columns; without who answers; without when it was said, too;
 * then lines of two, then the cards of a phone. No two of these hold at once: Griffel does not order container queries.
 */
const WITHOUT_ANSVARLIG = '@container oversigt (min-width: 900px) and (max-width: 1079px)';
const WITHOUT_SIDST = '@container oversigt (min-width: 700px) and (max-width: 899px)';
const LINES = '@container oversigt (min-width: 560px) and (max-width: 699px)';
const NARROW = '@container oversigt (max-width: 699px)';
const CARDS = '@container oversigt (max-width: 559px)';
const PAIRS = '@container oversigt (min-width: 340px) and (max-width: 559px)';
const SINGLES = '@container oversigt (max-width: 339px)';
/** What the numbers take on a line or card; nothing where no plan has one. */
const NUMBER = 'var(--nummer)';
const GONE = { display: 'none' };
/** A column without width. Left out altogether it would still count in the headings that span all columns, and take a share of the title's room. */
const FOLDED = { width: '0', padding: 0, visibility: 'hidden', overflow: 'hidden', fontSize: 0, lineHeight: 0, whiteSpace: 'nowrap' } as const;

/** Two cells share a line of a card, or have one each where even that is too narrow. */
function paired(column: string) {
  return { [PAIRS]: { gridColumn: column }, [SINGLES]: { gridColumn: '2 / -1' } };
}

/** How the rows of the overview look: columns, lines or cards, by the room they have. One markup for all three. */
export const useRowStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'separate', borderSpacing: 0, '--nummer': '52px', [NARROW]: { display: 'block' } },
  unnumbered: { '--nummer': '0px' },
  head: { [NARROW]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' } },
  headCell: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 0 -1px 0 ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  body: { [NARROW]: { display: 'block' } },
  line: { [NARROW]: { display: 'block' } },
  row: {
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    [NARROW]: { boxShadow: `inset 0 -1px 0 ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}` },
    [LINES]: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
    [CARDS]: { display: 'grid', alignItems: 'baseline', gridTemplateColumns: `${NUMBER} fit-content(60%) minmax(0, 1fr)`, rowGap: tokens.spacingVerticalXS, columnGap: 0 },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    [NARROW]: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  },
  cell: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: 'baseline',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    [NARROW]: { display: 'block', padding: 0, borderBottomStyle: 'none', '&[data-empty]': GONE },
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  empty: { color: tokens.colorNeutralForeground3 },
  nummer: { width: '56px', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', whiteSpace: 'normal', overflowWrap: 'anywhere', [LINES]: { order: 1, flex: `0 0 calc(${NUMBER} - ${tokens.spacingHorizontalM})` }, [CARDS]: { order: 1 } },
  titel: { [LINES]: { order: 2, flex: '1 1 calc(100% - 260px)' }, [CARDS]: { order: 2, gridColumn: '2 / -1' } },
  status: { width: '184px', [LINES]: { order: 3, flex: '0 0 170px' }, ...paired('2'), [CARDS]: { order: 3, width: 'auto', marginRight: tokens.spacingHorizontalM } },
  fremdrift: { width: '178px', [LINES]: { order: 7, flex: '0 0 170px', marginLeft: 'auto' }, ...paired('3'), [CARDS]: { order: 4, width: 'auto' } },
  ansvarlig: { width: '184px', [WITHOUT_ANSVARLIG]: FOLDED, [WITHOUT_SIDST]: FOLDED, [LINES]: { order: 4, marginLeft: NUMBER }, [CARDS]: { order: 5, gridColumn: '2 / -1', width: 'auto' } },
  periode: { width: '130px', [WITHOUT_SIDST]: { width: '116px' }, [LINES]: { order: 5 }, ...paired('2'), [CARDS]: { order: 6, width: 'auto', marginRight: tokens.spacingHorizontalM } },
  sidst: { width: '152px', [WITHOUT_SIDST]: FOLDED, [LINES]: { order: 6 }, ...paired('3'), [CARDS]: { order: 7, width: 'auto' } },
  /** Nothing stands before it on its line. */
  alone: { [PAIRS]: { gridColumn: '2' } },
  /** In place of rows that are out of sight. */
  gap: { padding: 0, borderBottomStyle: 'none', [NARROW]: { display: 'block' } },
});
