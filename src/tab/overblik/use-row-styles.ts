import { makeStyles, tokens } from '@fluentui/react-components';

/** Below this width of the overview the columns become lines; below the next, cards of a phone. */
const LINES = '@container oversigt (max-width: 1019px)';
const CARDS = '@container oversigt (max-width: 559px)';
const PAIRS = '@container oversigt (min-width: 340px) and (max-width: 559px)';
const SINGLES = '@container oversigt (max-width: 339px)';
const NUMBER = '52px';

/** Two cells share a line of a card, or have one each where even that is too narrow. The two queries exclude each other: Griffel does not order them. */
function paired(column: string) {
  return { [PAIRS]: { gridColumn: column }, [SINGLES]: { gridColumn: '2 / -1' } };
}

/** How the rows of the overview look: columns, lines or cards, by the room they have. One markup for all three. */
export const useRowStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'separate', borderSpacing: 0, [LINES]: { display: 'block' } },
  head: {
    [LINES]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  headCell: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 0 -1px 0 ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  body: { [LINES]: { display: 'block' } },
  row: {
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    [LINES]: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
      padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
      boxShadow: `inset 0 -1px 0 ${tokens.colorNeutralStroke3}`,
    },
    [CARDS]: { display: 'grid', gridTemplateColumns: `${NUMBER} fit-content(60%) minmax(0, 1fr)`, columnGap: 0 },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    [LINES]: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  },
  cell: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: 'baseline',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    [LINES]: { display: 'block', padding: 0, borderBottomStyle: 'none', '&[data-empty]': { display: 'none' } },
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  empty: { color: tokens.colorNeutralForeground3 },
  nummer: { width: '56px', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', [LINES]: { order: 1, flex: `0 0 calc(${NUMBER} - ${tokens.spacingHorizontalM})` } },
  titel: { [LINES]: { order: 2, flex: '1 1 calc(100% - 260px)' }, [CARDS]: { gridColumn: '2 / -1' } },
  status: { width: '176px', [LINES]: { order: 3, flex: '0 0 170px' }, ...paired('2'), [CARDS]: { width: 'auto', marginRight: tokens.spacingHorizontalM } },
  fremdrift: { width: '178px', [LINES]: { order: 7, flex: '0 0 170px', marginLeft: 'auto' }, ...paired('3'), [CARDS]: { order: 4, width: 'auto', marginLeft: 0 } },
  ansvarlig: { width: '196px', [LINES]: { order: 4, marginLeft: NUMBER }, [CARDS]: { order: 5, gridColumn: '2 / -1', width: 'auto', marginLeft: 0 } },
  periode: { width: '140px', [LINES]: { order: 5 }, ...paired('2'), [CARDS]: { order: 6, width: 'auto', marginRight: tokens.spacingHorizontalM } },
  sidst: { width: '128px', [LINES]: { order: 6 }, ...paired('3'), [CARDS]: { order: 7, width: 'auto' } },
  /** Nothing stands before it on its line. */
  alone: { [PAIRS]: { gridColumn: '2' } },
});
