import { makeStyles, tokens } from '@fluentui/react-components';

/** A finger needs 44 px (WCAG 2.5.5). */
export const TARGET = '44px';

/** The layout of the form: one column, and beside what was said last time where there is room. */
export const useFormStyles = makeStyles({
  frame: { containerType: 'inline-size' },
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    '@container (min-width: 760px)': { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 11fr)', columnGap: tokens.spacingHorizontalXXL },
  },
  across: { gridColumn: '1 / -1' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', ':focus-visible': { outline: 'none' } },
  about: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  button: { minHeight: TARGET, '@media (max-width: 480px)': { flexGrow: 1 } },
  control: { minHeight: TARGET },
  radio: { minHeight: TARGET, alignItems: 'center' },
  radios: { flexWrap: 'wrap' },
  checkbox: { minHeight: TARGET, '> label': { paddingBlock: '12px' }, '> .fui-Checkbox__indicator': { marginBlock: '14px' } },
  shortcuts: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, '@media (pointer: coarse)': { display: 'none' } },
});
