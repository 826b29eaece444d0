import { makeStyles, tokens } from '@fluentui/react-components';
import { ROW_HEIGHT } from './row-height';

const COLUMNS = '72px minmax(240px, 1.6fr) minmax(190px, 1fr) 132px 128px 104px 124px 76px minmax(210px, 1.2fr) minmax(220px, 1.6fr)';
/** Number and title stay in sight; what is scrolled to must not end up under them (72 and 312 px). */
const NUMMER_WIDTH = '72px';

/** How the grid looks. Marks never rest on colour alone: a bar for changed, an icon for what waits. */
export const useGitterStyles = makeStyles({
  scroller: {
    position: 'relative',
    height: 'max(300px, calc(100dvh - 330px))',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    userSelect: 'none',
  },
  grid: { minWidth: '1516px', ':focus': { outlineStyle: 'none' } },
  head: { position: 'sticky', top: 0, zIndex: 4 },
  body: { position: 'relative' },
  row: { display: 'grid', gridTemplateColumns: COLUMNS, height: `${ROW_HEIGHT}px` },
  placed: { position: 'absolute', left: 0, right: 0 },
  cell: {
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'cell',
    scrollMarginTop: `${ROW_HEIGHT}px`,
    scrollMarginLeft: '72px',
    '@media (min-width: 900px)': { scrollMarginLeft: '312px' },
    ':focus': { outlineStyle: 'none' },
  },
  header: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, cursor: 'default', borderBottomColor: tokens.colorNeutralStroke1 },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  stuck: { position: 'sticky', zIndex: 2 },
  nummer: { left: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  titel: { '@media (min-width: 900px)': { left: NUMMER_WIDTH, boxShadow: `inset -1px 0 0 ${tokens.colorNeutralStroke1}` }, '@media (max-width: 899px)': { position: 'relative', zIndex: 'auto' } },
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected, color: tokens.colorNeutralForeground1Selected },
  active: { boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`, ':focus': { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}, inset 0 0 0 4px ${tokens.colorCompoundBrandStroke}` } },
  changed: { fontWeight: tokens.fontWeightSemibold, '::before': { content: '""', flexShrink: 0, width: '4px', height: '16px', borderRadius: tokens.borderRadiusSmall, backgroundColor: 'currentColor', forcedColorAdjust: 'none' } },
  wrong: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline', textDecorationStyle: 'wavy', textUnderlineOffset: '3px' },
  icon: { flexShrink: 0, fontSize: '16px' },
  editing: { overflow: 'visible', zIndex: 3, padding: 0 },
  locked: { cursor: 'progress' },
});
