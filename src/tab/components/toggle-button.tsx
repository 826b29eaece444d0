import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PlainButton } from './plain-button';

const useStyles = makeStyles({
  button: { borderRadius: tokens.borderRadiusCircular, whiteSpace: 'normal', overflowWrap: 'anywhere', textAlign: 'left' },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground1Selected,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
});

/** A small button that stays pressed: one of several choices beside each other. */
export function ToggleButton({ pressed, onToggle, children }: { readonly pressed: boolean; readonly onToggle: () => void; readonly children: string | number }) {
  const styles = useStyles();
  return <PlainButton className={mergeClasses(styles.button, pressed && styles.pressed)} aria-pressed={pressed} onClick={onToggle}>{children}</PlainButton>;
}
