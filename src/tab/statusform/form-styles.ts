import { makeStyles, tokens } from '@fluentui/react-components';

/** A finger needs 44 px (WCAG 2.5.5). */
export const TARGET = '44px';

/** So much of the screen's foot the buttons take: what gets the focus stops above them. */
const FOOT = '112px';

/** The layout of the form: the sentence first, what was said last under it (beside it where there is room), the rest, and the buttons within a thumb's reach. */
export const useFormStyles = makeStyles({
  frame: { containerType: 'inline-size' },
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    '& input, & textarea, & select': { scrollMarginBottom: FOOT },
    '@container (min-width: 700px)': { gridTemplateColumns: 'minmax(0, 11fr) minmax(0, 6fr)', columnGap: tokens.spacingHorizontalXXL },
  },
  across: { gridColumn: '1 / -1' },
  title: { margin: 0, scrollMarginTop: '88px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  about: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  last: { '@container (min-width: 700px)': { gridColumnStart: 2, gridRowStart: 2, gridRowEnd: 'span 2' } },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  foot: {
    gridColumn: '1 / -1',
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginInline: '-2px', // What passes behind, outlines too, shows at neither edge.
    paddingInline: '2px',
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-height: 420px)': { position: 'static' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  button: { minHeight: TARGET, '@media (max-width: 480px)': { flexGrow: 1 } },
  control: { minHeight: TARGET },
  checkbox: { minHeight: TARGET, '> label': { paddingBlock: '12px' }, '> .fui-Checkbox__indicator': { marginBlock: '14px' } },
  quiet: { color: tokens.colorNeutralForeground2 },
  shortcuts: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, '@media (pointer: coarse)': { display: 'none' }, '@media (max-width: 480px)': { display: 'none' } },
});
