import { makeStyles, tokens } from '@fluentui/react-components';
import { TARGET } from '../statusform/form-styles';

/** What takes the focus must not end up under the panel's title, which stays at its top. */
const UNDER_HEAD = '160px';

/** The look that every form of the secretariat shares: one column, room for fingers. */
export const useRedigeringStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', scrollMarginTop: UNDER_HEAD, ':focus-visible': { outline: 'none' } },
  smallTitle: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, scrollMarginTop: UNDER_HEAD, ':focus-visible': { outline: 'none' } },
  about: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  button: { minHeight: TARGET, '@media (max-width: 480px)': { flexGrow: 1 } },
  control: { minHeight: TARGET, minWidth: 0 },
  checkbox: { minHeight: TARGET, '> label': { paddingBlock: '12px' }, '> .fui-Checkbox__indicator': { marginBlock: '14px' } },
  /** A list with long options is no wider than its form. */
  narrow: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0, '& select': { width: '100%', maxWidth: '100%', textOverflow: 'ellipsis' } },
  bullets: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
  side: { display: 'grid', alignItems: 'start', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))', gap: tokens.spacingVerticalL },
  /** A form inside a list, set off from the rows around. */
  card: { padding: tokens.spacingHorizontalL, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
