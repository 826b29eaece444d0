import { makeStyles, tokens } from '@fluentui/react-components';
import { TARGET } from '../statusform/form-styles';

const LINE = `1px solid ${tokens.colorNeutralStroke2}`;

/** The look of the pages of statusrunder and påmindelser: boxes under each other, plain tables that scroll where the screen is narrow. */
export const useRundeStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, maxWidth: '1100px', marginTop: tokens.spacingVerticalL },
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL, backgroundColor: tokens.colorNeutralBackground1, border: LINE, borderRadius: tokens.borderRadiusLarge, minWidth: 0, '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM } },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  small: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  folded: { display: 'inline' },
  summary: { padding: `${tokens.spacingVerticalS} 0`, cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px', borderRadius: tokens.borderRadiusSmall } },
  text: { margin: 0, maxWidth: '75ch', overflowWrap: 'anywhere' },
  quiet: { margin: 0, maxWidth: '75ch', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  facts: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalL}`, margin: 0, padding: 0, listStyle: 'none', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  button: { minHeight: TARGET, '@media (max-width: 480px)': { flexGrow: 1 } },
  scroller: { overflowX: 'auto', maxWidth: '100%', border: LINE, borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { padding: tokens.spacingVerticalS, textAlign: 'left', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  head: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, textAlign: 'left', verticalAlign: 'bottom', fontWeight: tokens.fontWeightMedium, color: tokens.colorNeutralForeground2, borderBottom: LINE },
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, textAlign: 'left', verticalAlign: 'top', fontWeight: tokens.fontWeightRegular, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'break-word', minWidth: '9em' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: '4em' },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyle: 'none' },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  words: { flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: TARGET },
});
